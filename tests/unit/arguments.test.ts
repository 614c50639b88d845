import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/check/arguments.ts';

const options = {
  titel: { type: 'string' },
  rol: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const read = (...args: string[]) => {
  const { flags, loose, problems } = readArguments(args, options);
  return { flags: Object.fromEntries(flags), loose, problems };
};

describe('what somebody types behind a command', () => {
  test('is read with and without =, more than once, with what stands by itself', () => {
    expect(read('een', '--titel', 'Mes of wapen', '--rol=a', '--rol', 'b', '-h', 'twee')).toEqual({
      flags: { titel: ['Mes of wapen'], rol: ['a', 'b'], help: [] },
      loose: ['een', 'twee'],
      problems: [],
    });
    expect(read('--titel', '-10 graden', '--', '--rol')).toEqual({
      flags: { titel: ['-10 graden'] },
      loose: ['--rol'],
      problems: [],
    });
  });
  test.for([
    [['--titl', 'x'], '--titl bestaat niet. Bedoelde u "--titel"? Kies uit: --titel, --rol, --help.'],
    [['-x'], '-x bestaat niet. Kies uit: --titel, --rol, --help.'],
    [['--titel'], 'Achter --titel staat niets. Zet er een waarde achter.'],
    [['--titel='], 'Achter --titel staat niets. Zet er een waarde achter.'],
    [['--titel', '--rol', 'a'], 'Achter --titel staat niets. Zet er een waarde achter.'],
  ] as const)('%j gets a Dutch sentence', ([args, sentence]) => {
    expect(read(...args).problems).toEqual([sentence]);
  });
  test('a flag that is forgotten takes none of the others along', () => {
    expect(read('--titel', '--rol', 'a', '--titel', 'b').flags).toEqual({ rol: ['a'], titel: ['b'] });
  });
});
