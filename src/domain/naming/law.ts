/** A law as a line of text names it: "Artikel 266 Sr", "BW, artikel 3:310". */
export function lawName({ afkorting, artikel }: { afkorting: string; artikel?: string | undefined }): string {
  if (!artikel) return afkorting;
  return artikel.includes(' Sr') ? `Artikel ${artikel}` : `${afkorting}, artikel ${artikel}`;
}
