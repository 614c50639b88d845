/** Makes an element of text and other elements; text is only ever text. */
export function made(name: string, ...inner: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inner);
  return element;
}

/** A list with dashes, of which each item is text and other elements. */
export function dashes(items: readonly (readonly (Node | string)[])[]): HTMLElement {
  const list = made('ul', ...items.map((inner) => made('li', ...inner)));
  list.className = 'dash';
  return list;
}
