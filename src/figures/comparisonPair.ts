/** What is said of both selections: of the first, A, and of the one it is compared with, B. */
export type Pair<Each> = { readonly a: Each; readonly b: Each };

export const LETTERS = { a: "A", b: "B" } as const satisfies Pair<string>;

export const inBoth = <From, To>({ a, b }: Pair<From>, make: (each: From) => To): Pair<To> => ({
  a: make(a),
  b: make(b),
});
