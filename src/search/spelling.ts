/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another (optimal string alignment);
 * more than `most` is given as Infinity.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const distance = last[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** How many slips a word of that length may have. A kanji or kana says as much as two letters. */
export function slipsAllowed(word: string): number {
  const letters = [...word].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x3000 ? 2 : 1), 0);
  return letters < 4 ? 0 : letters < 6 ? 1 : letters < 16 ? 1.5 : 2;
}

/**
 * The cost of reading `typed` as `meant`: the distance in letters, more when the first letter differs, which people rarely get wrong; Infinity when they
 * are too far apart. Two slips in a short word are taken only when its letters are nearly the same.
 */
export function slipCost(typed: string, meant: string): number {
  const distance = spellingDistance(typed, meant, 2);
  if (distance === 0) return 0;
  const cost = distance + (typed[0] === meant[0] ? 0 : 0.75);
  return cost <= slipsAllowed(typed) || (distance === 2 && typed.length >= 4 && isNearAnagram(typed, meant)) ? cost : Infinity;
}

/**
 * True when `typed` may be short for `name`: its letters are those of the name in their order, the first and last the same, and at least half of them. So
 * Japanese shortens names of offices: 安保 for 安全保障.
 */
export function isShortFor(typed: string, name: string): boolean {
  if (typed.length < 4 || typed.length * 2 < name.length || typed[0] !== name[0] || typed.at(-1) !== name.at(-1)) return false;
  let at = -1;
  return [...typed].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at !== -1;
  });
}

/** True when two words have the same length and first letter, and all but one of their letters in common. */
function isNearAnagram(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  const rest = [...b];
  const missing = [...a].filter((letter) => {
    const index = rest.indexOf(letter);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
  return missing.length <= 1;
}
