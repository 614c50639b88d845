/** A copy of what the page holds one of. */
export function copyOf(root: HTMLElement, name: string): HTMLElement {
  const form = root.querySelector<HTMLTemplateElement>(`template[data-vorm="${name}"]`)!;
  return form.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Puts texts in their places. */
export function fill(root: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts))
    root.querySelector(`[data-t="${name}"]`)!.textContent = text;
}

/** Puts a link in its place. */
export function fillLink(
  root: HTMLElement,
  name: string,
  { title, href }: { title: string; href: string },
): void {
  const link = root.querySelector<HTMLAnchorElement>(`[data-t="${name}"]`)!;
  link.textContent = title;
  link.href = href;
}

/** The list with a name. */
export const listOf = (root: HTMLElement, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-lijst="${name}"]`)!;

/** Draws another mark. @param at which of the marks within the part */
export const draw = (root: HTMLElement, mark: string, at = 0): void => {
  root.querySelectorAll('use')[at]?.setAttribute('href', `#mark-${mark}`);
};
