import { createServer } from 'node:net';

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => {
      answer(false);
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        answer(true);
      }),
    );
  });

/**
 * The first free port from a number on.
 * @throws when a hundred in a row are taken
 */
export async function freePort(from: number, host: string): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port, host)) return port;
  throw new Error(`Vanaf poort ${from} is er geen vrij. Kies er een met --port, bijvoorbeeld --port 5000.`);
}
