import process from 'node:process';
import { styleText } from 'node:util';
import { controle } from '../src/check/command.ts';

const plain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined;
const { code, out, err } = await controle(process.argv.slice(2), process.cwd(), (style, text) =>
  plain ? text : styleText(style, text),
);
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
