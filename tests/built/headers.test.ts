import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentType, packable } from '../../src/after-pages/headers/media-types.ts';
import { policyOf } from '../../src/after-pages/policy.ts';
import { built, dist, realPages } from '../support/dist.ts';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

describe('what servers need to know of the built site', () => {
  test('every kind of file has a media type', () => {
    const shown = files.filter(
      (file) => !/(?:^|\/)(?:_hosting\/|_headers$|_redirects$)|\.(?:br|gz)$/.test(file),
    );
    expect(shown.filter((file) => !contentType(file))).toEqual([]);
  });

  test('every script that a page names carries its hash', async () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { address, html } of await realPages()) {
      for (const [tag] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)) {
        const [, file] = /src="\/([^"]+)"/.exec(tag)!;
        const hash = createHash('sha256')
          .update(readFileSync(path.join(dist, file!)))
          .digest('base64');
        if (!tag.includes(`integrity="sha256-${hash}"`)) wrong.push(`${address} ${tag}`);
        seen++;
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  test('every page allows nothing that it does not name', async () => {
    for (const { address, html } of await realPages())
      expect(policyOf(html), address).toMatch(/^default-src 'none'/);
  });

  test('what can be packed is packed beside it, and says the same', () => {
    const wrong = files
      .filter((file) => packable.test(file))
      .filter((file) => {
        const plain = readFileSync(path.join(dist, file));
        if (plain.length < 1000) return false;
        const [br, gz] = [`${file}.br`, `${file}.gz`].map(
          (name) => files.includes(name) && readFileSync(path.join(dist, name)),
        );
        return !(br && gz && brotliDecompressSync(br).equals(plain) && gunzipSync(gz).equals(plain));
      });
    expect(wrong).toEqual([]);
  });

  test('nginx and Caddy know every page', async () => {
    const [nginx, caddy] = [built('_hosting/nginx/http.conf'), built('_hosting/caddy/site.caddy')];
    for (const { address, file } of await realPages()) {
      expect(nginx).toContain(`  "/${file}" "default-src`);
      expect(caddy).toContain(`  ${address} "default-src`);
    }
  });
});
