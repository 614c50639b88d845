/**
 * Runs in the browser: what is wrong with how a page lies, one line for each fault. It stands alone, because it is
 * sent to the page as text.
 * @param options `start` is the most pixels that may lie empty under the title, `screens` within how many screens
 *   the matter of a page begins, `act` asks whether what a page is there for can be fetched without scrolling,
 *   `covered` asks what lies over each link, which takes a scroll through the page
 */
export function layoutFaultsInPage(options: {
  start: number;
  screens: number;
  act?: boolean;
  covered: boolean;
}): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const name = (element: Element): string => {
    const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return `<${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${
      element.className && typeof element.className === 'string' ? `.${element.className.split(' ')[0]!}` : ''
    }> ${words}`;
  };
  const shown = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true }) &&
    element.getBoundingClientRect().width > 1;

  // Sideways: nothing may be wider than the window.
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => shown(element) && element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    faults.push(`sideways: ${root.scrollWidth - root.clientWidth} px, ${name(wide.at(-1) ?? document.body)}`);
  }

  // Crushed: in a text box stand at least eight characters; in the boxes of a date as many as a day or a year has.
  for (const field of document.querySelectorAll('input, textarea, select')) {
    const type = field.getAttribute('type') ?? 'text';
    if (!shown(field) || ['checkbox', 'radio', 'range', 'file', 'hidden', 'submit', 'button'].includes(type))
      continue;
    const style = getComputedStyle(field);
    const room =
      field.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    const digits = field.closest('.date') ? (field.classList.contains('jaar') ? 4 : 2) : 8;
    if (room < digits * 0.5 * parseFloat(style.fontSize))
      faults.push(`crushed: ${room} px wide, ${name(field)}`);
  }

  // Cut: a word that breaks has a hyphen where it breaks, and no text sticks out of its box.
  const range = document.createRange();
  for (const element of document.querySelectorAll(
    'h1, h2, h3, h4, a, button, summary, dt, dd, th, td, label, legend, .lead',
  )) {
    if (!shown(element)) continue;
    const edge =
      getComputedStyle(element).display === 'inline' ? Infinity : element.getBoundingClientRect().right;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement || !shown(node.parentElement)) continue;
      range.selectNodeContents(node);
      const out = Math.max(...[...range.getClientRects()].map(({ right }) => right - edge), 0);
      if (out > 1) faults.push(`cut: ${Math.round(out)} px, ${name(element)}`);
      for (const match of (node.nodeValue ?? '').matchAll(/[^\s\u00AD\u200B/–-]{9,}/g)) {
        // The hyphen that shows belongs to the letters after it; they stand on the next line.
        const soft = (node.nodeValue ?? '')[match.index - 1] === '\u00AD' ? 1 : 0;
        range.setStart(node, match.index + soft);
        range.setEnd(node, match.index + match[0].length);
        const lines = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ top }) => Math.round(top));
        if (new Set(lines).size > 1) faults.push(`broken: "${match[0]}" in ${name(element)}`);
      }
    }
  }

  // Holes: the matter begins soon after the title.
  const title = document.querySelector('main h1');
  if (title && shown(title)) {
    const under = title.getBoundingClientRect().bottom;
    const texts = [...document.querySelectorAll('main :is(p, li, h2, h3, a, img, svg, input, table, dl)')]
      .filter((element) => shown(element) && !title.contains(element))
      .map((element) => element.getBoundingClientRect())
      .filter(
        ({ top, height, left, right }) =>
          top >= under - 4 && height > 0 && right > 0 && left < root.clientWidth,
      );
    const gap = Math.min(...texts.map(({ top }) => top)) - under;
    if (gap > options.start) faults.push(`hole: ${Math.round(gap)} px under the title`);
    const matter = [...document.querySelectorAll('main :is(h2, h3, form, ol, table, ul.rows)')].find(
      (element) => shown(element) && !element.closest('aside, nav, details:not([open])'),
    );
    const begins = matter ? matter.getBoundingClientRect().top + scrollY : 0;
    if (begins > innerHeight * options.screens)
      faults.push(`late: the first part begins at ${Math.round(begins)} px`);
  }

  // The act: who comes for a file sees it and its button in the first screen, and what else can be done with it.
  const fetches = document.querySelector('main a.button[download]');
  for (const button of options.act ? (fetches?.parentElement?.querySelectorAll('.button') ?? []) : []) {
    const under = button.getBoundingClientRect().bottom + scrollY - innerHeight;
    if (shown(button) && under > 0)
      faults.push(`act: ${Math.round(under)} px under the first screen, ${name(button)}`);
  }

  // A fold says that it opens: with a plus, an arrow or a drawing. Bold words alone are read as a heading; "Menu" is not.
  for (const fold of document.querySelectorAll('main summary')) {
    const signs = [null, '::before', '::after'].map((part) => getComputedStyle(fold, part));
    const drawn = signs.slice(1).some(({ content }) => content !== 'none' && content !== 'normal');
    if (shown(fold) && !drawn && signs[0]!.display !== 'list-item' && !fold.querySelector('svg, img'))
      faults.push(`mute: ${name(fold)}`);
  }

  // Targets: large enough, and nothing lies over them.
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea, [role=option]',
    ),
  ];
  const inText = (element: HTMLElement): boolean =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node !== element && (node.textContent ?? '').trim() !== '',
    );
  const area = (element: HTMLElement): DOMRect => {
    const label = element.matches('input') ? element.closest('label') : null;
    return (label ?? element).getBoundingClientRect();
  };
  for (const element of targets) {
    if (!shown(element) || inText(element) || element.closest('.skip')) continue;
    const { width, height } = area(element);
    // In what an editor wrote a list may hold links alone; the rows of the site itself are larger.
    const least = element.closest('.prose') ? 23.5 : 43.5;
    if (height < least || width < least)
      faults.push(`small: ${Math.round(width)} × ${Math.round(height)} px, ${name(element)}`);
  }
  const coveredBy = (element: HTMLElement, x: number, y: number): string | undefined => {
    const hit = document.elementFromPoint(x, y);
    const label = element.closest('label');
    // At the very edge of the window the browser names nothing at all.
    if (!hit || element.contains(hit) || hit.contains(element) || label?.contains(hit)) return undefined;
    return name(hit);
  };
  const left = new Set(
    !options.covered
      ? []
      : targets.filter((element) => shown(element) && !element.classList.contains('skip')),
  );
  for (let y = 0; y < root.scrollHeight && left.size > 0; y += Math.round(innerHeight * 0.7)) {
    scrollTo({ top: y, behavior: 'instant' });
    for (const element of left) {
      // A link that runs over two lines is hit on its first.
      const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      if (!box) continue;
      const x = box.left + box.width / 2;
      const middle = box.top + box.height / 2;
      if (middle < 0 || middle >= innerHeight || x < 0 || x >= root.clientWidth) continue;
      left.delete(element);
      // The middle, and where its words begin and end.
      const ends = box.right < root.clientWidth ? [box.left + 3, box.right - 3] : [];
      const over = [x, ...ends].flatMap((at) => coveredBy(element, at, middle) ?? []);
      if (over[0]) faults.push(`covered: ${name(element)} by ${over[0]}`);
    }
  }
  scrollTo(0, 0);
  return [...new Set(faults)];
}
