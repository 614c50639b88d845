/** What the build tells while it works, taken from Astro's own log: a line for each page there, one for all here. */
export class BuildLog {
  readonly #say: (text: string) => void;
  /** Writes over its own last line; undefined where the output is no terminal. */
  readonly #status: ((text: string) => void) | undefined;
  readonly #expected: number;
  readonly #now: () => number;
  #pages = 0;
  #since = 0;
  #warns = false;
  #dropped: string[] = [];

  /**
   * @param expected how many pages there were the last time; 0 when that is not known
   * @param now clock in milliseconds
   */
  constructor(
    say: (text: string) => void,
    status: ((text: string) => void) | undefined,
    expected = 0,
    now: () => number = performance.now.bind(performance),
  ) {
    this.#say = say;
    this.#status = status;
    this.#expected = expected;
    this.#now = now;
  }

  /** Takes a line of Astro's log. */
  line(text: string): void {
    const stamped = /^\d\d:\d\d:\d\d (?:\[(WARN|ERROR)\] )?(?:\[([^\]]+)\] )?(.*)$/.exec(text);
    const [, level, label, message = ''] = stamped ?? [];
    if (stamped ? level : this.#warns && text.trim()) this.#tell(message || text);
    else if (message.trimStart().startsWith('├─ /')) this.#page();
    else if (label === undefined && message.startsWith('✓ Completed') && this.#pages > 0) this.#done();
    else if (label !== undefined && ours.has(label)) this.#tell(inDutch(label, message));
    else {
      if (label === 'vite' && this.#pages === 0) this.#status?.('De code van de site wordt gebundeld …');
      this.#dropped = [...this.#dropped.slice(-19), text];
    }
    // What follows a warning on lines of its own belongs to it.
    if (stamped) this.#warns = level !== undefined;
  }

  /** The last lines that were left out, for whoever looks for what went wrong. */
  get dropped(): readonly string[] {
    return this.#dropped;
  }

  #tell(message: string): void {
    this.#status?.('');
    this.#say(message);
  }

  #page(): void {
    if (this.#pages++ === 0) this.#since = this.#now();
    const left = this.#expected - this.#pages;
    if (left < 0 || this.#expected === 0) this.#status?.(`Pagina's: ${this.#pages}`);
    else {
      const seconds = Math.ceil(((this.#now() - this.#since) / this.#pages / 1000) * left);
      this.#status?.(`Pagina's: ${this.#pages} van ongeveer ${this.#expected}, nog ongeveer ${seconds} s`);
    }
  }

  #done(): void {
    const seconds = ((this.#now() - this.#since) / 1000).toFixed(1).replace('.', ',');
    this.#tell(`Pagina's: ${this.#pages} (${seconds} s)`);
  }
}

/** What is made, by the name that the log has for it. */
const made: Readonly<Record<string, string>> = {
  files: 'Bestanden',
  'campaign files': 'Bestanden van de campagne',
  'campaign kit': 'Digitaal en klein',
  'finished pages': "Pagina's afgewerkt",
  'Markdown twins': 'Markdown bij elke pagina',
  'share images': 'Beelden om te delen',
  'search index': 'Zoekindex',
  redirects: 'Oude adressen',
};

/** A line of the log as whoever builds reads it: what, how many, and how long it took. */
function inDutch(label: string, message: string): string {
  const [, name = label, count, seconds] = /^(?:([^:]+): )?(\d+)\b.*\((\d+\.\d) s\)$/.exec(message) ?? [];
  if (!count || !seconds || !made[name]) return message;
  const now = /of which (\d+)/.exec(message)?.[1];
  const fresh = now && now !== '0' ? `, waarvan ${now} nieuw` : '';
  return `${made[name]}: ${count}${fresh} (${seconds.replace('.', ',')} s)`;
}

/** Parts of the build that are the project's own; what they say was written for whoever builds. */
const ours = new Set(['content-gate', 'files', 'after-pages']);
