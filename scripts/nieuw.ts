import process from 'node:process';
import { readExisting, type Existing } from '../src/scaffold/existing.ts';
import { newEntry } from '../src/scaffold/run.ts';

let content: Existing | undefined;
const existing = (): Existing => (content ??= readExisting(process.cwd()));
const terminal = process.stdin.isTTY && process.stdout.isTTY ? {} : undefined;
const { ok, text } = await newEntry(process.argv.slice(2), existing, terminal);
if (ok) console.log(text);
else console.error(text);
process.exitCode = ok ? 0 : 1;
