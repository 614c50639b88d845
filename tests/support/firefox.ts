import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { patience } from './patience.ts';

/** The program, by the names that Debian and others give it. */
const program = ['firefox-esr', 'firefox'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Why there is no second engine on this machine, or undefined. */
export const whyNoFirefox = program ? undefined : 'Firefox is not installed (apt-get install firefox-esr)';

const preferences = {
  // A window of a test asks nobody anything and fetches nothing of its own.
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

interface Answer {
  id: number;
  type: 'success' | 'error';
  result?: unknown;
  message?: string;
}

/** A Firefox without a window, spoken to in WebDriver BiDi, which both it and the tests understand by themselves. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #context = '';
  #last = 0;

  private constructor(started: ChildProcess, socket: WebSocket, profile: string) {
    [this.#process, this.#socket, this.#profile] = [started, socket, profile];
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#asked.get(answer.id)?.(answer);
    });
  }

  /**
   * Starts it with an empty profile.
   * @param more settings besides those of every test
   */
  static async start(more: Readonly<Record<string, string | number | boolean>> = {}): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
    const lines = Object.entries({ ...preferences, ...more }).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const started = spawn(
      program!,
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      { env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
    );
    let said = '';
    const address = await new Promise<string>((found, failed) => {
      started.stderr.on('data', (text) => {
        said += String(text);
        const [, at] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
        if (at) found(at);
      });
      started.once('exit', () => {
        failed(new Error(`Firefox does not start:\n${said}`));
      });
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened, { once: true });
      socket.addEventListener('error', failed, { once: true });
    });
    const firefox = new Firefox(started, socket, profile);
    await firefox.#ask('session.new', { capabilities: {} });
    const { context } = await firefox.#ask<{ context: string }>('browsingContext.create', { type: 'tab' });
    firefox.#context = context;
    return firefox;
  }

  /** Opens an address and waits until it is complete. */
  async open(url: string): Promise<void> {
    await this.#ask('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /** Width and height of what is seen, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#ask('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  /** The value of an expression on the page, waited for when it is a promise. */
  async evaluate<T>(expression: string): Promise<T> {
    const { type, result, exceptionDetails } = await this.#ask<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? 'null') as T;
  }

  /** Waits until an expression on the page, or what it promises, is true. */
  async until(expression: string): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      // While one page makes way for another there is none to ask.
      if (await this.evaluate<boolean>(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false))
        return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`Never true: ${expression}`);
  }

  /** Presses keys one after the other, on what has the focus; special ones as WebDriver writes them. */
  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#ask('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  async end(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#socket.close();
    this.#process.kill('SIGTERM');
    await ended;
    // Its helpers end a little later than itself.
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  async #ask<T>(method: string, params: object): Promise<T> {
    const id = ++this.#last;
    const answer = await new Promise<Answer>((answered) => {
      this.#asked.set(id, answered);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#asked.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  }
}

/** Keys as WebDriver writes them. */
export const keys = { enter: '\uE007', tab: '\uE004', escape: '\uE00C' } as const;
