/** Markup that may be put into a page as it is. */
export interface Html {
  readonly html: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What may stand in the markup: text, numbers, markup, a list of these; nothing for an absent value. */
type Value = string | number | boolean | undefined | Html | readonly Value[];

const render = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(render).join('');
  if (typeof value === 'object') return (value as Html).html;
  return `${value}`.replace(/[&<>"]/g, (sign) => entities[sign]!);
};

/** Template tag for markup: every value in it is escaped, except markup made by this tag. Lists are joined. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: parts.reduce((text, part, index) => text + render(values[index - 1]) + part),
});
