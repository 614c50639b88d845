/** What a template says of its fields. */
export interface TemplateHints {
  /** Explanation by the path of the field: `stappen.doe`. */
  hints: ReadonlyMap<string, string>;
  /** Names of the fields, in the order in which an editor meets them. */
  order: readonly string[];
}

const field = /^# ( *)([\w-]+) \((?:verplicht|mag weg)[^)]*\): ?(.*)$/;
const more = /^# {4,}(\S.*)$/;

/**
 * Reads the explanations out of the comments of a template in content/_sjablonen:
 * `# naam (verplicht, …): uitleg`, two spaces deeper for each field inside another.
 * @param template text of the template
 */
export function hintsOf(template: string): TemplateHints {
  const hints = new Map<string, string>();
  const order: string[] = [];
  let parents: string[] = [];
  let last: string | undefined;
  // A rule may run on over the bracket: it is joined first, so that the pattern sees it whole.
  const lines = template.split(/\r?\n/).reduce<string[]>((joined, line) => {
    const open = joined.at(-1);
    if (open?.startsWith('# ') && /\([^)]*$/.test(open) && more.test(line)) {
      joined[joined.length - 1] = `${open} ${more.exec(line)![1]!}`;
    } else joined.push(line);
    return joined;
  }, []);
  for (const line of lines) {
    const match = field.exec(line);
    if (match) {
      const depth = match[1]!.length / 2;
      parents = [...parents.slice(0, depth), match[2]!];
      last = parents.join('.');
      if (depth === 0) order.push(match[2]!);
      hints.set(last, match[3]!);
    } else if (last && more.test(line)) hints.set(last, `${hints.get(last)!} ${more.exec(line)![1]!}`.trim());
    else last = undefined;
  }
  return { hints, order };
}
