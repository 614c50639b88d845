import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between a client and a store: it writes down what is asked, and lets it fail at will. */
export interface InBetween {
  address: string;
  /** Every request since the last `forget`, as in `PUT /bak/index.html`. */
  asked: string[];
  /** Status to answer a request with by itself; `cut` breaks the line, undefined asks the store. */
  fault: (what: string) => number | 'cut' | undefined;
  stop: () => Promise<void>;
}

/** Starts it in front of a store. The host that a signature is of goes along as it was. */
export async function standBetween(store: string): Promise<InBetween> {
  const self: InBetween = {
    address: '',
    asked: [],
    fault: () => undefined,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
  const server = createServer((from: IncomingMessage, to) => {
    const what = `${from.method!} ${from.url!}`;
    self.asked.push(what);
    const fault = self.fault(what);
    if (fault === 'cut') from.socket.destroy();
    else if (fault !== undefined) {
      from.resume();
      to.writeHead(fault, { 'Content-Type': 'application/xml' });
      to.end('<Error><Code>SlowDown</Code></Error>');
    } else {
      const on = request(store + from.url!, { method: from.method!, headers: from.headers }, (answer) => {
        to.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(to);
      });
      on.on('error', () => to.destroy());
      from.pipe(on);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  self.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return self;
}
