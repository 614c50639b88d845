import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const scripts = /<script\b[^>]*\ssrc="(\/[^"]+)"/g;

/**
 * The hash of every script that pages name (Subresource Integrity): a browser runs no other than the one that was
 * built. SHA-256, since a hash does not compress and stands on every page.
 */
export class Integrity {
  readonly #root: string;
  readonly #base: string;
  readonly #known = new Map<string, string>();

  /**
   * @param root the built site
   * @param base as `baseOf` gives it
   */
  constructor(root: string, base: string) {
    [this.#root, this.#base] = [root, base];
  }

  /** The hashes of the scripts of a page, in order. */
  of(html: string): string[] {
    return [...html.matchAll(scripts)].map(([, address]) => this.#hashOf(address!));
  }

  /** The page with a hash at each of its scripts. */
  into(html: string): string {
    return html.replace(scripts, (tag, address: string) => `${tag} integrity="${this.#hashOf(address)}"`);
  }

  #hashOf(address: string): string {
    const known = this.#known.get(address);
    if (known) return known;
    const file = path.join(
      this.#root,
      address.startsWith(`${this.#base}/`) ? address.slice(this.#base.length) : address,
    );
    const hash = `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
    this.#known.set(address, hash);
    return hash;
  }
}
