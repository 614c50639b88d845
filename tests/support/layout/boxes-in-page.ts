/** A part of a page: its name, and where it lies as columns and as room above it; in pixels, rounded. */
export interface Box {
  name: string;
  place: string;
}

/**
 * Runs in the browser: where the main parts of a page lie, in the order of the page. Heights are left out, because
 * they tell of the words on the page; columns and the room between parts tell of its design. It stands alone,
 * because it is sent to the page as text.
 * @param step pixels to which everything is rounded, so that another machine finds the same
 */
export function boxesInPage(step: number): Box[] {
  const parts = [
    '.site-head',
    'main',
    '.page-head, .poster-head, .happened, .home-head, main > .finding, site-search > .head',
    'h1',
    '.answer',
    '.lead',
    '.side',
    '.rest',
    'main .line',
    '.labels > :is(section, .prose)',
    '.rest > :is(section, .prose, details)',
    '.next',
    '.siblings',
    '.checked',
    '.site-foot',
  ].join(',');
  const round = (pixels: number): number => Math.round(pixels / step) * step;
  const boxes: Box[] = [];
  const feet = new Map<Element | null, number>();
  for (const element of document.querySelectorAll<HTMLElement>(parts)) {
    const { left, width, top, bottom, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
    const holder = element.parentElement;
    const above = feet.get(holder) ?? holder?.getBoundingClientRect().top ?? 0;
    feet.set(holder, bottom);
    const [style = ''] = element.className.split(' ');
    boxes.push({
      name: `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : style && `.${style}`}`,
      place: `${round(left)}+${round(width)} ↓${round(top - above)}`,
    });
  }
  return boxes;
}
