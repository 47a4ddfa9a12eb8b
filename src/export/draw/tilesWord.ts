type Filled = { readonly key: string; readonly fill: string; readonly pattern?: number };

/** A prefix for the ids of these fills: the same for the same fills alone, since several pictures may stand on one page. */
export function tilesWord(word: string, keys: readonly Filled[]): string {
  let sum = 7;
  for (const letter of keys.map(({ key, fill, pattern }) => `${key} ${fill} ${pattern ?? 1}`).join("|"))
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${word}-${sum.toString(36)}`;
}
