import { useEffect, useRef, type ReactNode } from "react";
import { headingOfRegion } from "./headingOfRegion.ts";

type Props = {
  /** What is missing, and why. */
  readonly children?: ReactNode;
  readonly action: string;
  readonly onAct: () => void;
  /** Where the focus goes if the button goes away by being used; else to the heading of its region. */
  readonly focusAfter?: () => HTMLElement | null | undefined;
  readonly className?: string;
};

/** A sentence that says what is missing, and the button that brings it back. Once nothing is missing, both go away. */
export function Remedy({ children, action, onAct, focusAfter, className = "small muted" }: Props) {
  const next = useRef<Props["focusAfter"]>(undefined);
  useEffect(
    () => () => {
      const now = document.activeElement;
      // Only what was lost is given back: whoever is elsewhere by now stays there.
      if (now === null || now === document.body) next.current?.()?.focus();
    },
    [],
  );
  return (
    <p className={className}>
      {children}
      {children !== undefined && " "}
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          const heading = headingOfRegion(currentTarget);
          next.current = focusAfter ?? (() => heading);
          onAct();
        }}
      >
        {action}
      </button>
    </p>
  );
}
