import type { ReactNode } from "react";
import { BesideThePage } from "./BesideThePage.tsx";
import "./Said.css";

export type SaidProps = {
  readonly kind: "done" | "busy" | "fault";
  readonly children: ReactNode;
  /** null while it cannot be put away. */
  readonly onClose: (() => void) | null;
};

/** What became of something that leaves no trace on the page: at its lower edge until it is put away. */
export const Said = ({ kind, children, onClose }: SaidProps) => (
  <BesideThePage>
    <div className={`said said--${kind}`} role={kind === "fault" ? "alert" : "status"} aria-busy={kind === "busy"}>
      <div className="said__text">{children}</div>
      {onClose !== null && (
        <button type="button" className="word-button" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  </BesideThePage>
);
