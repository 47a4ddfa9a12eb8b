import { useEffect, useRef, type ReactNode } from "react";
import { EscapeArea } from "./EscapeArea.tsx";
import { useReturnFocus } from "./useReturnFocus.ts";
import "./PickList.css";

type OpenedProps = {
  readonly title: string;
  /** What was opened: the focus is taken anew when it changes, not when a number in the title does. */
  readonly about?: string;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children?: ReactNode;
};

/** What a press has opened under a picture: its title takes the focus, Escape or Close gives it back. */
export function Opened({ title, about = title, actions, onClose, className = "pick-list", children }: OpenedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.parentElement?.scrollIntoView?.({ block: "nearest" });
  }, [about]);
  return (
    <EscapeArea className={className} onEscape={onClose}>
      <div className="pick-list__head">
        <h3 className="pick-list__title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <span className="panel__tools">
          {actions}
          <button type="button" className="word-button" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      {children}
    </EscapeArea>
  );
}
