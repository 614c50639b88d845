/** Vowel groups that Dutch says as one syllable, longest first. */
const group =
  /aai|ooi|oei|eeu|ieu|auw|ouw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyàáâãäåèéêëìíîïòóôõöùúûüý]/gu;

/** A letter that is said by its name: ten of them in `OM`, `AVG` or `RI&E` have one syllable each. */
const isInitialism = (word: string): boolean => /^[A-Z]{2,5}s?$/.test(word);

/**
 * Number of syllables in a Dutch word, by its groups of vowels; never less than 1. A trema starts a new syllable
 * (`reële`). Numbers count as one: how somebody says them is not written.
 */
export function syllablesIn(word: string): number {
  if (isInitialism(word)) return word.replace(/s$/, '').length;
  // A trema marks a new syllable, so it may not join the vowel before it; a `y` before a vowel is a consonant.
  const text = word
    .toLowerCase()
    .replace(/[äëïöü]/g, (vowel) => `-${vowel}`)
    .replace(/y(?=[aeiou])/g, 'j');
  return Math.max(1, text.match(group)?.length ?? 0);
}
