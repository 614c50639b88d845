import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';

/** How a program ran. */
export interface Watched {
  /** Wall clock, from start to end. */
  seconds: number;
  /** Most memory that it and its children held together, in MiB; only Linux tells. */
  memory?: number | undefined;
  /** What it said. */
  out: string;
}

/** Resident memory of a process and all below it, in kB (proc(5)); 0 once it has ended. */
function memoryOf(pid: number): number {
  try {
    const held = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + memoryOf(child), Number(held));
  } catch {
    return 0;
  }
}

/**
 * Runs a program to its end.
 * @throws when it stops with a fault; the message is what it said
 */
export async function watched(
  program: string,
  args: readonly string[],
  { folder, env = process.env }: { folder: string; env?: NodeJS.ProcessEnv },
): Promise<Watched> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), 200);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  }).finally(() => {
    clearInterval(look);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} (${code}):\n${out.slice(-4000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    memory: memory > 0 ? memory / 1024 : undefined,
    out,
  };
}
