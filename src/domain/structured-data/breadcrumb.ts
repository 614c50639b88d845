import type { MenuLink } from '../navigation/menu.ts';

/**
 * A trail of pages as schema.org knows it, https://schema.org/BreadcrumbList.
 * @param trail from the home page down to the page itself
 * @param site address of the site, without a slash at the end
 */
export const breadcrumbList = (trail: readonly MenuLink[], site: string): Record<string, unknown> => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: site + href,
  })),
});
