/** A step of a page, with or without a sentence about it. */
interface Step {
  doe: string;
  uitleg?: string | undefined;
}

/**
 * Steps as schema.org knows them, https://schema.org/HowToStep.
 * @param prefix put before the name of each step, such as the day it belongs to
 */
export const howToSteps = (steps: readonly Step[], prefix = ''): Record<string, string>[] =>
  steps.map(({ doe, uitleg }) => ({
    '@type': 'HowToStep',
    name: prefix + doe,
    ...(uitleg && { text: uitleg }),
  }));
