import { findingKinds, type FindingKind } from './kinds.ts';
import type { Finding, Unchecked } from './findings.ts';
import type { Review } from '../review/review-content.ts';

/** Puts a text in bold or colour, where the screen can. */
export type Paint = (style: 'bold' | 'red' | 'yellow' | 'green' | 'dim', text: string) => string;

const place = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;

/** Findings of one kind: why it matters first, then each with its place and what to do. */
function group(kind: FindingKind, findings: readonly Finding[], paint: Paint): string {
  const { titel, waarom } = findingKinds[kind];
  const commands = [...new Set(findings.flatMap(({ opdracht }) => opdracht ?? []))];
  return [
    `  ${paint('bold', `${titel} (${findings.length})`)}  ${paint('dim', waarom)}`,
    ...commands.map((command) => `  ${paint('dim', 'Oplossen:')} ${command}`),
    '',
    ...findings.flatMap((finding) => [
      `    ${paint('bold', place(finding))}${finding.key ? `  ${paint('dim', finding.key)}` : ''}`,
      `      ${finding.wat} ${finding.doen}`,
    ]),
    '',
  ].join('\n');
}

/** Findings grouped by kind, in the order in which the kinds are listed. */
function section(title: string, findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length === 0) return [];
  const groups = Map.groupBy(findings, ({ soort }) => soort);
  const kinds = (Object.keys(findingKinds) as FindingKind[]).filter((kind) => groups.has(kind));
  return [title, '', ...kinds.map((kind) => group(kind, groups.get(kind)!, paint))];
}

const notChecked = (unchecked: readonly Unchecked[], paint: Paint): string[] =>
  unchecked.length === 0
    ? []
    : [
        paint('yellow', 'NIET GECONTROLEERD'),
        '',
        ...unchecked.map(({ soort, reden }) => `  ${findingKinds[soort].titel}: ${reden}.`),
        '',
      ];

const count = (number: number, one: string, more: string): string =>
  number === 0 ? `geen ${more}` : `${number} ${number === 1 ? one : more}`;

/**
 * The outcome as an editor reads it.
 * @param seconds how long it took
 */
export function printReview(review: Review, files: number, seconds: number, paint: Paint): string {
  const { stops, minds, unchecked } = review;
  const time = `${seconds.toFixed(1).replace('.', ',')} seconden`;
  const end =
    stops.length > 0
      ? paint('red', `Zo kan het niet online: ${count(stops.length, 'fout', 'fouten')}`)
      : paint('green', 'Dit kan online: geen fouten');
  return [
    ...section(paint('yellow', 'LET OP  Dit houdt niets tegen.'), minds, paint),
    ...notChecked(unchecked, paint),
    ...section(paint('red', 'STOPT  Dit moet eerst worden verbeterd.'), stops, paint),
    `${end}, ${count(minds.length, 'punt', 'punten')} om op te letten. ${files} ${files === 1 ? 'bestand' : 'bestanden'} gecontroleerd in ${time}.`,
  ].join('\n');
}

/** One finding as a workflow command of GitHub: it shows beside the line of the proposal. */
function annotation(level: 'error' | 'warning', finding: Finding): string {
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { file, line, column, soort, wat, doen } = finding;
  const { titel } = findingKinds[soort];
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(titel)}::${data(`${wat} ${doen}`)}`;
}

/** Findings for GitHub, https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export const githubAnnotations = ({ stops, minds }: Pick<Review, 'stops' | 'minds'>): string =>
  [
    ...stops.map((finding) => annotation('error', finding)),
    ...minds.map((finding) => annotation('warning', finding)),
  ].join('\n');

/** The outcome for programs. `versie` changes when a field changes its meaning. */
export function jsonReview({ stops, minds, unchecked }: Review, files: number): string {
  const shown = (finding: Finding): object => ({ ...finding, waarom: findingKinds[finding.soort].waarom });
  return JSON.stringify(
    {
      versie: 1,
      bestanden: files,
      stopt: stops.map(shown),
      letOp: minds.map(shown),
      nietGecontroleerd: unchecked,
    },
    null,
    2,
  );
}
