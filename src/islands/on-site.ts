/** Address of a page or a file of this site, which may stand in a folder of its host: `/x/` becomes `/folder/x/`. */
export const onSite = (address: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + address;
