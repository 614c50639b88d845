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
    'div.answer',
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
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ checkVisibilityCSS: true });
  };
  const boxes: Box[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(parts)) {
    if (!seen(element)) continue;
    const { left, right, width, top } = element.getBoundingClientRect();
    // What lies above it in its own column; beside another column it begins where its holder begins.
    const before: number[] = [];
    for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
      const box = other.getBoundingClientRect();
      if (seen(other) && box.left < right && box.right > left) before.push(box.bottom);
    }
    const above =
      before.length > 0 ? Math.max(...before) : (element.parentElement?.getBoundingClientRect().top ?? 0);
    const [style = ''] = element.className.split(' ');
    boxes.push({
      name: `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : style && `.${style}`}`,
      place: `${round(left)}+${round(width)} ↓${round(top - above)}`,
    });
  }
  return boxes;
}
