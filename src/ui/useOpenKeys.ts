import { useState } from "react";

/** Which of several folds are open, by key. */
export function useOpenKeys<Key>(atFirst: readonly Key[]): {
  readonly isOpen: (key: Key) => boolean;
  readonly setOpen: (key: Key, open: boolean) => void;
} {
  const [keys, setKeys] = useState<ReadonlySet<Key>>(new Set(atFirst));
  return {
    isOpen: (key) => keys.has(key),
    setOpen: (key, open) =>
      setKeys((known) => new Set(open ? [...known, key] : [...known].filter((other) => other !== key))),
  };
}
