import { advies, body, set, type Mistake } from './mistake.ts';

/** What may not stand in a page. */
export const houseRules: readonly Mistake[] = [
  {
    name: 'a fact that is not certain yet',
    file: advies,
    make: set('kort', 'Dit mag sinds 2020 [onzeker].'),
    says: `content/advies/balie.mdx:12:26
Hier staat "[onzeker]": dit is nog niet zeker of nog niet af. Zoek het uit, of haal het weg. Wat niet zeker is, publiceren we niet.`,
  },
  {
    name: 'a link to a site that is gone',
    file: advies,
    make: body('Zie [de campagne](https://www.duidelijkoveragressie.nl/posters).\n'),
    says: `content/advies/balie.mdx:25:19
De link https://www.duidelijkoveragressie.nl/posters gaat naar een site die niet meer bestaat. Verwijs naar een pagina van deze site, of noem de bron zonder link.`,
  },
  {
    name: 'a number that nobody checked',
    file: advies,
    make: body('Bel 0900-8844 of 0800-1234.\n'),
    says: `content/advies/balie.mdx:25:18
Het nummer 0800-1234 staat bij geen enkele organisatie, dus niemand heeft het nagekeken. Zet het bij telefoon van een bestand in content/organisaties, of haal het weg.`,
  },
];
