/**
 * Edit distance between two words where swapping two neighbours counts once
 * (optimal string alignment; Damerau 1964).
 * @param most no need to count further; more than that is given as `most + 1`
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, twoBack[j - 2]! + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** The candidate that was probably meant, or undefined when none comes near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let found: string | undefined;
  let best = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance =
      candidate.startsWith(`${word}-`) || candidate.endsWith(`-${word}`) ? 1 : editDistance(word, candidate);
    if (distance < best) [found, best] = [candidate, distance];
  }
  return found;
}
