import { useEffect, useRef } from "react";

/** Calls what was asked for once the page has changed because of it: for a control that goes away when it is used. */
export function useFocusAfter(changed: unknown): (focus: () => void) => void {
  const wanted = useRef<(() => void) | null>(null);
  useEffect(() => {
    wanted.current?.();
    wanted.current = null;
  }, [changed]);
  return (focus) => {
    wanted.current = focus;
  };
}
