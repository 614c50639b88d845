import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/check/review/review-content.ts';
import { drafts, today, writeLibrary, type Draft } from '../support/content-fixture.ts';

/** What the review says of an entry as a whole, after a change. */
async function said(file: string, change: (entry: Draft) => void): Promise<string[]> {
  const library = drafts();
  change(library[file]!);
  const folder = writeLibrary(library);
  try {
    return (await reviewContent(folder, { today })).minds
      .filter((finding) => finding.soort === 'samenhang' && finding.file === `content/${file}`)
      .map(({ line, wat, doen }) => `${line} ${wat} ${doen}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const advies = 'advies/balie.mdx';
const ways =
  '[Norm](/maatregelen/norm/), [huisregels](/instrumenten/huisregels/), [zorg](/sectoren/zorg/).\n';

describe('a page as a whole', () => {
  test('leads on to three others at least', async () => {
    expect(await said(advies, (entry) => (entry.body = 'Praat erover.\n'))).toEqual([
      '1 Deze pagina leidt naar 2 andere. Wie verder wil, heeft er minstens 3 nodig. Noem een maatregel of instrument meer, of link in de tekst naar een pagina die helpt.',
    ]);
    expect(await said(advies, (entry) => (entry.body = ways))).toEqual([]);
  });

  test('does not lead to itself', async () => {
    expect(await said(advies, (entry) => (entry.body = `${ways}\nZie [dit](/advies/balie/).\n`))).toEqual([
      '27 Deze link gaat naar de pagina zelf. Haal de link weg, of noem een kop op de pagina.',
    ]);
  });

  test('says more than one sentence to say, and what not to say too', async () => {
    const found = await said(advies, (entry) => {
      entry.body = ways;
      entry.fields.zegWel = ['Ik help u graag.'];
    });
    expect(found.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'Bij zegNiet staat geen zin. Zet er minstens twee zinnen, in gewone spreektaal.',
      'Bij zegWel staat één zin. Zet er minstens twee zinnen, in gewone spreektaal.',
    ]);
  });

  test('about the past tells what serves today', async () => {
    const history = (body: string) => said('dossiers/programma.mdx', (entry) => (entry.body = body));
    expect(await history(`## Wat het was\n\n${ways}`)).toEqual([
      expect.stringContaining('Er is geen kop "Wat u er nu aan hebt".'),
    ]);
    expect(await history(`## Wat u er nu aan hebt\n\n${ways}`)).toEqual([]);
  });

  test('labels a made-up case', async () => {
    expect(await said(advies, (entry) => (entry.body = `${ways}\nStel u voor: iemand schreeuwt.\n`))).toEqual(
      [
        '27 Dit lijkt een verzonnen situatie, maar dat staat er niet bij. Zet haar tussen <VerzonnenVoorbeeld> en </VerzonnenVoorbeeld>.',
      ],
    );
  });

  test('may be anything while it is being written', async () => {
    const found = await said(advies, (entry) => {
      entry.body = 'Stel u voor.\n';
      entry.fields.status = 'concept';
    });
    expect(found).toEqual([]);
  });
});
