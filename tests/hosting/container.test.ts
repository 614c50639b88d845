import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { absent } from '../support/absent.ts';
import { built, dist } from '../support/dist.ts';
import { anyPort, untilItListens, whyNoServer } from '../support/servers/start.ts';

/** A shell of its own, with every disk read only; what follows runs as nobody, who may nothing. */
const shut =
  'mount -o remount,ro,bind / && touch /tmp/x 2>/dev/null && exit 9; exec setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs --bounding-set=-all';
const canShut =
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -o remount,ro,bind / && setpriv --version']).status === 0;
const why =
  whyNoServer('caddy') ?? (canShut ? undefined : 'only root on Linux can shut a disk for one program');

describe.skipIf(absent('The configuration of the container', why, false))('as in the container', () => {
  test('Caddy serves the site without rights, on a disk that it cannot write to', async () => {
    const port = await anyPort();
    expect(built('_hosting/Containerfile')).toContain('USER 65534:65534');
    // The very command of the container, at the places where the site is here.
    const [, command] = /^CMD (\[.*\])$/m.exec(built('_hosting/Containerfile'))!;
    const args = (JSON.parse(command!) as string[]).map((part) =>
      part.replace('/srv/agressievrij-werk', dist),
    );
    const caddy = spawn('unshare', ['-m', 'sh', '-c', `${shut} ${args.join(' ')}`], {
      env: { PATH: process.env.PATH, HOME: '/nonexistent', SITE_ADDRESS: `:${port}`, SITE_FOLDER: dist },
      stdio: 'ignore',
    });
    try {
      await untilItListens(caddy, [port], () => 'it says nothing');
      const answer = await fetch(`http://127.0.0.1:${port}/`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(await answer.text()).toBe(built('index.html'));
    } finally {
      const ended = new Promise((done) => caddy.once('exit', done));
      caddy.kill();
      await ended;
    }
  });
});
