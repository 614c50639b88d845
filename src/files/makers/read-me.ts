import type { CampaignEntry } from '../plan/read-content.ts';

/** What lies in a ZIP beside the files: how to print, what one may do with it, and every text. */
export function readMe(title: string, entries: readonly CampaignEntry[]): string {
  const parts = entries.map(({ data }) => `${data.titel}\n${data.hangHierOp}\n${data.tekstalternatief}`);
  return [
    `Duidelijk over agressie: ${title.toLowerCase()}`,
    'PRINTEN\nPrint op ware grootte (100 %), zonder "aanpassen aan pagina". Gebruik mat papier: dat spiegelt niet.\n' +
      'Naar een drukker? Stuur het bestand met drukwerk-cmyk in de naam. Het heeft 3 mm afloop en snijtekens.\n' +
      'Vraagt de drukker om RGB? Stuur dan het bestand met drukwerk in de naam.',
    'VRIJ TE GEBRUIKEN\nOp tekst en beeld geldt CC0 1.0. U mag alles printen, veranderen en delen, ook zonder onze naam.\n' +
      'De letter is Atkinson Hyperlegible Next, met de SIL Open Font License.\n' +
      'Dit materiaal is niet van de overheid. Zet er geen logo van de rijksoverheid op als u daar niet bij hoort.',
    'WAT EROP STAAT\n' + parts.join('\n\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
