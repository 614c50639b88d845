import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';
import type { RealServer } from './start.ts';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server for an address as a browser would, but follows nothing and unpacks nothing. */
export const ask = (
  { port, ca }: RealServer,
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((answered, failed) => {
    const sent = request(
      { host: 'localhost', port: port.https, path: address, method, headers, ca, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          answered({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) });
        });
      },
    );
    sent.on('error', failed);
    sent.end();
  });

/**
 * Sends the very bytes of a request, which no client would write, and reads until the server closes.
 * @returns all that it said; empty when it only closed
 * @throws when it leaves the line open and says nothing, which would look like closing it
 */
export const askInBytes = ({ port, ca }: RealServer, bytes: string): Promise<string> =>
  new Promise((answered, failed) => {
    let said = '';
    const socket = connect({ host: 'localhost', port: port.https, ca, ALPNProtocols: ['http/1.1'] }, () => {
      socket.write(bytes, 'latin1');
    });
    socket.setTimeout(60_000, () => {
      failed(new Error(`The server leaves the line open. It said: ${said}`));
      socket.destroy();
    });
    socket.on('data', (part) => (said += part.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      answered(said);
    });
  });
