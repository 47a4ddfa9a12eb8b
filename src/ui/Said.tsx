import { use, useRef, type ReactNode } from "react";
import { BesideThePage } from "./BesideThePage.tsx";
import { useGiveFocusBack } from "./useGiveFocusBack.ts";
import { InWindow } from "./InWindow.ts";
import "./Said.css";

export type SaidProps = {
  readonly kind: "done" | "busy" | "fault";
  readonly children: ReactNode;
  /** null while it cannot be put away. */
  readonly onClose: (() => void) | null;
};

/** What became of something that leaves no trace on the page: at its lower edge until it is put away. */
export function Said({ kind, children, onClose }: SaidProps) {
  const place = useRef<HTMLDivElement>(null);
  const focus = useGiveFocusBack(place);
  const isInWindow = use(InWindow);
  const said = (
    <div
      ref={place}
      className={`said said--${kind}${isInWindow ? " said--within" : ""}`}
      role={kind === "fault" ? "alert" : "status"}
      aria-busy={kind === "busy"}
      tabIndex={-1}
      {...focus}
    >
      <div className="said__text">{children}</div>
      {onClose !== null && (
        <button type="button" className="word-button" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
  return isInWindow ? said : <BesideThePage>{said}</BesideThePage>;
}
