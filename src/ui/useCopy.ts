import { useState } from "react";

export type Copy = (text: string) => Promise<{ readonly done: true } | { readonly done: false; readonly why: string }>;

/** Copies a text and keeps what became of it: null until it is copied, and again when the text is another. */
export function useCopy(
  text: string,
  copy: Copy,
): { readonly outcome: Awaited<ReturnType<Copy>> | null; readonly copyIt: () => Promise<Awaited<ReturnType<Copy>>> } {
  const [last, setLast] = useState<{ readonly of: string; readonly outcome: Awaited<ReturnType<Copy>> } | null>(null);
  return {
    outcome: last?.of === text ? last.outcome : null,
    copyIt: async () => {
      const outcome = await copy(text);
      setLast({ of: text, outcome });
      return outcome;
    },
  };
}
