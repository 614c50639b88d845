import { fork } from 'node:child_process';
import process from 'node:process';

/**
 * Does work in a process of its own. Drawing leaves behind memory that a process does not give back; this way the
 * build has it for the pages.
 * @param program file that calls `answer`
 * @param input what it is asked; as JSON can hold it
 * @throws when it ended without an answer; why stands above it, in its own words
 */
export function doApart<R>(program: string, input: unknown): Promise<R> {
  return new Promise((done, fail) => {
    const child = fork(program);
    let answer: { result: R } | undefined;
    child.on('message', (message) => (answer = message as { result: R }));
    child.on('error', fail);
    child.on('exit', () => {
      if (answer) done(answer.result);
      else fail(new Error('Een deel van de bouw is niet gelukt. Hierboven staat waarom.'));
    });
    child.send(input as object);
  });
}

/**
 * In a process of its own: does what is asked, tells what came of it, and ends. It ends as well when whoever asked is
 * gone: a build that was stopped leaves nothing behind that goes on working.
 */
export function answer(work: (input: never) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (input) => {
    void work(input as never).then((result) => {
      process.send?.({ result }, () => process.disconnect?.());
    });
  });
}
