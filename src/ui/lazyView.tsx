import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";

/**
 * A view whose code is fetched when it is first shown, with `fallback` meanwhile. Once it is there it is drawn at once;
 * until then every mount asks anew, so that a fetch that failed can be tried again: a plain lazy component remembers its
 * failure for good.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>, fallback: ReactNode) {
  let known: ComponentType<Props> | null = null;
  return function LazyView(props: Props) {
    const [Loaded] = useState<ComponentType<Props>>(
      () =>
        known ??
        lazy(async () => {
          known = await load();
          return { default: known };
        }),
    );
    return (
      <Suspense fallback={fallback}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
