/** What a text in a template starts with as long as nobody has replaced it. */
export const placeholder = 'VUL IN';

/** Whether a field still holds the text of its template. */
export const isPlaceholder = (value: string): boolean => value.trimStart().startsWith(placeholder);

/** Lines of a body, from 0, that still hold the text of the template. */
export const placeholderLines = (body: string): number[] =>
  body.split('\n').flatMap((line, index) => (line.includes(`${placeholder}:`) ? [index] : []));
