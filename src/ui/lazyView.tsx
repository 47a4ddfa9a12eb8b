import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";

/**
 * A view whose code is fetched when it is first shown, with `fallback` meanwhile. Every mount asks anew, so that a fetch
 * that failed can be tried again: a plain lazy component remembers its failure for good.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>, fallback: ReactNode) {
  return function LazyView(props: Props) {
    const [Loaded] = useState(() => lazy(async () => ({ default: await load() })));
    return (
      <Suspense fallback={fallback}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
