import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkContent } from '../src/check/check-content.ts';
import { indexOf } from '../src/after-pages/index/search-offline.ts';
import { vocabularyOf } from '../src/check/read/vocabulary.ts';
import { find } from '../src/domain/search/find.ts';
import { Lexicon } from '../src/domain/search/lexicon.ts';

/** Tells how search understands a question, and why the pages stand in that order. */
const question = process.argv.slice(2).join(' ').trim();
const dist = path.resolve('dist');
const stop = (text: string): never => {
  console.error(text);
  process.exit(1);
};
if (!question) stop('Welke vraag? Typ bijvoorbeeld: npm run zoekvraag -- "wie betaalt mijn kapotte bril"');
if (!existsSync(path.join(dist, 'pagefind')))
  stop('Er is nog geen gebouwde site om in te zoeken. Typ eerst: npm run build');

const { entries } = checkContent(process.cwd());
const lexicon = new Lexicon(vocabularyOf(process.cwd(), entries));
const index = await indexOf(dist);
const { understanding, ranked, names } = await find(question, lexicon, index);

console.log(`Vraag: ${question}\n`);
if (understanding.dropped.length > 0)
  console.log(`Zegt niets over het onderwerp: ${understanding.dropped.join(', ')}`);
for (const { typed, meant, also } of understanding.corrections)
  console.log(
    `Tikfout? "${typed}" staat niet op de site. ${also ? 'Ook gezocht' : 'Gezocht'} naar "${meant}".`,
  );
if (understanding.urgent)
  console.log('Iemand heeft nu hulp nodig: 112 en "Er is net iets gebeurd" staan bovenaan.');
for (const { typed, alternatives } of understanding.terms) {
  console.log(`\n${typed}`);
  if (alternatives.length === 0) console.log('  de site heeft dit woord niet, en niets wat erop lijkt');
  for (const { words, weight, because } of alternatives)
    console.log(`  ${weight.toFixed(2)}  ${words}  (${because})`);
}
console.log('');
for (const [at, { page, score, coverage, reasons }] of ranked.slice(0, 10).entries()) {
  const { url, meta } = await index.page(page);
  console.log(`${at + 1}. ${meta.title ?? url}  ${url}`);
  const parts = [
    `score ${score.toFixed(1)}`,
    `beantwoordt ${Math.round(coverage * 100)} %`,
    meta.soort,
    ...(names.has(page) ? ['de vraag is de naam'] : []),
  ];
  console.log(`   ${parts.join(' · ')}`);
  for (const reason of reasons)
    console.log(
      `   ${reason.score.toFixed(1)}  ${reason.words} (${reason.because}) in ${reason.where.join(', ')}`,
    );
}
if (ranked.length === 0) console.log('Niets gevonden.');
console.log(
  '\nStaat de goede pagina niet bovenaan? Zet een woord bij `zoektermen` van die pagina, of in content/synoniemen.yaml.',
);
if (!ranked.length || understanding.terms.some(({ alternatives }) => alternatives.length === 0))
  console.log('Een nieuwe zoekterm telt pas na: npm run build');
