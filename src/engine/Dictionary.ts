/** The options of one column: the number of a key is its place among the keys. */
export type Dictionary<Key> = {
  readonly keys: readonly Key[];
  readonly numberOf: ReadonlyMap<Key, number>;
};

/** Numbers keys in the order in which they first appear. */
export function dictionaryOf<Key>(keys: Iterable<Key>): Dictionary<Key> {
  const unique = [...new Set(keys)];
  return { keys: unique, numberOf: new Map(unique.map((key, number) => [key, number])) };
}
