import { formatFindings, type Finding } from './findings.ts';

/** Wrong content; the message is meant for editors, so it carries no stack. */
export class ContentError extends Error {
  override name = 'Inhoud';
  /** @param findings what is wrong; at least one */
  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? 'Er is één fout' : `Er zijn ${findings.length} fouten`;
    super(`${count} in de inhoud.\n\n${formatFindings(findings)}\n`);
    this.stack = this.message;
  }
}
