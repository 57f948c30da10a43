/** A name as it is compared: words in ASCII lower case, whatever the accents, hyphens and apostrophes. "ij" and "y" are the same letter. */
export function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('y', 'ij');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/**
 * Whether `text` begins with `typed`, but for one slip: a letter wrong, missing or too many, or two that changed places.
 *
 * @returns `whole` where that is all of the text, `begin` where more follows
 */
export function withOneSlip(typed: string, text: string): 'whole' | 'begin' | undefined {
  let same = 0;
  while (same < typed.length && typed[same] === text[same]) same += 1;
  const swapped = typed[same] === text[same + 1] && typed[same + 1] === text[same];
  const slips = [
    { typedFrom: same + 1, textFrom: same + 1 },
    { typedFrom: same + 1, textFrom: same },
    { typedFrom: same, textFrom: same + 1 },
    ...(swapped ? [{ typedFrom: same + 2, textFrom: same + 2 }] : []),
  ];
  const endings = slips
    .filter(({ typedFrom, textFrom }) => text.startsWith(typed.slice(typedFrom), textFrom))
    .map(({ typedFrom, textFrom }) => text.length - textFrom - (typed.length - typedFrom));
  if (endings.length === 0) return undefined;
  return endings.some((left) => left <= 0) ? 'whole' : 'begin';
}
