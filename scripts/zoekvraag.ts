import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { engineOf } from '../src/after-pages/index/search-offline.ts';
import { checkContent } from '../src/check/check-content.ts';
import { addressOf } from '../src/domain/addresses/address.ts';
import { find, type Answer } from '../src/domain/search/find.ts';
import { wordKey, wordsIn } from '../src/domain/search/words.ts';
import { withPhrase, withSynonym } from '../src/scaffold/learn.ts';
import { readQuestions } from '../tests/support/judged-questions.ts';

/** Tells how search understands a question, and why the pages stand in that order; `--leer` adds what was missing. */
const args = process.argv.slice(2);
const learns = args[0] === '--leer';
const target = learns ? args.slice(2).join(' ') : '';
const question = (learns ? (args[1] ?? '') : args.join(' ')).trim();
const dist = path.resolve('dist');
const stop = (...lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(1);
};
if (!question || (learns && !target))
  stop(
    'Welke vraag? Typ bijvoorbeeld: npm run zoekvraag -- "wie betaalt mijn kapotte bril"',
    'Hoort er een andere pagina bovenaan?',
    '  npm run zoekvraag -- --leer "wie betaalt mijn kapotte bril" /advies/schade-van-de-medewerker/',
    'Betekent een woord hetzelfde als een ander?',
    '  npm run zoekvraag -- --leer "oplawaai" klap',
  );
if (!existsSync(path.join(dist, 'zoeken/index.json')))
  stop('Er is nog geen gebouwde site om in te zoeken. Typ eerst: npm run build');
const engine = await engineOf(dist);
const { index } = engine;

/** How a question was understood, and the first pages with why they stand there. */
async function tell({ understanding, ranked, names }: Answer): Promise<void> {
  if (understanding.dropped.length > 0)
    console.log(`Zegt niets over het onderwerp: ${understanding.dropped.join(', ')}`);
  for (const { typed, meant, also } of understanding.corrections)
    console.log(
      `Tikfout? "${typed}" staat niet op de site. ${also ? 'Ook gezocht' : 'Gezocht'} naar "${meant}".`,
    );
  if (understanding.urgent)
    console.log('Iemand heeft nu hulp nodig: 112 en "Er is net iets gebeurd" staan bovenaan.');
  if (understanding.elsewhere) console.log(`Staat niet op deze site. ${understanding.elsewhere.where}`);
  for (const { typed, alternatives } of understanding.terms) {
    console.log(`\n${typed}`);
    if (alternatives.length === 0) console.log('  de site heeft dit woord niet, en niets wat erop lijkt');
    for (const { words, weight, because } of alternatives)
      console.log(`  ${weight.toFixed(2)}  ${words}  (${because})`);
  }
  console.log('');
  for (const [at, { page, score, coverage, fit, reasons }] of ranked.slice(0, 10).entries()) {
    const { title, address, kind } = await index.load(page);
    const parts = [
      `score ${score.toFixed(2)}`,
      `heeft ${Math.round(coverage * 100)} % van de vraag`,
      `lijkt ${Math.round(fit * 100)} % op wat mensen zeggen`,
      kind,
      ...(names.has(page) ? ['de vraag is de naam'] : []),
    ];
    console.log(`${at + 1}. ${title}  ${address}\n   ${parts.join(' · ')}`);
    for (const reason of reasons)
      console.log(
        `   ${reason.score.toFixed(1)}  ${reason.words} (${reason.because}) in ${reason.where.join(', ')}`,
      );
  }
  console.log(ranked.length === 0 ? 'Niets gevonden.' : '');
  console.log('Hoort er een andere bovenaan? npm run zoekvraag -- --leer "de vraag" /adres/van/de/pagina/');
}

const firstFor = async (asked: string): Promise<string> => {
  const [first] = (await find(asked, engine)).ranked;
  return first ? (await index.load(first.page)).address : 'niets';
};

/** Adds the question to a page as people put it, and tells which judged questions get another first page by that. */
async function learnPhrase(): Promise<void> {
  const entry = checkContent(process.cwd()).entries.find(
    (one) => one.data && addressOf(one as Parameters<typeof addressOf>[0]) === target,
  );
  if (!entry) return stop(`Geen bestand in content/ maakt de pagina ${target}. Klopt het adres?`);
  const page = [...Array(index.size).keys()].find((at) => index.page(at).address === target);
  const questions = [question, ...readQuestions().map(({ vraag }) => vraag)];
  const before = await Promise.all(questions.map(firstFor));
  for (const key of new Set(wordsIn(question).map(wordKey))) {
    const pages = new Map(index.words.get(key));
    const level = page === undefined ? 'title' : pages.get(page);
    if (page === undefined || (level !== undefined && level !== 'text' && level !== 'once')) continue;
    index.words.set(key, pages.set(page, level === 'once' ? 'twice' : 'once'));
  }
  const text = readFileSync(entry.file, 'utf8');
  const learned = withPhrase(text, question);
  if (learned === text) {
    console.log(`${entry.file} zegt dit al.`);
    return;
  }
  writeFileSync(entry.file, learned);
  console.log(`Toegevoegd aan ${entry.file}.\n`);
  for (const [at, asked] of questions.entries()) {
    const after = await firstFor(asked);
    if (after !== before[at]) console.log(`"${asked}": eerst stond ${before[at]!} bovenaan, nu ${after}`);
    else if (at === 0) console.log(`"${asked}": ${after} blijft bovenaan.`);
  }
  console.log('\nOp de site telt dit na: npm run build');
}

console.log(`Vraag: ${question}\n`);
if (!learns) await tell(await find(question, engine));
else if (target.startsWith('/')) await learnPhrase();
else {
  const file = path.resolve('content/synoniemen.yaml');
  writeFileSync(file, withSynonym(readFileSync(file, 'utf8'), question, target));
  console.log(`Wie "${question}" typt, vindt na de volgende bouw ook "${target}".`);
}
