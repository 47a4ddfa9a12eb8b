import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { InWindow } from "./InWindow.ts";
import "./Window.css";

export type WindowProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** At the lower edge, always in sight. */
  readonly actions?: ReactNode;
  /** What became of an action. */
  readonly said?: ReactNode;
  /** wide: as much as there is; by default as wide as a column of text. */
  readonly size?: "text" | "wide";
};

/** A window over the page with a title and a way out; Escape and a press beside it close it. The focus goes back where it came from. */
export const Window = ({ title, onClose, children, actions, said, size = "text" }: WindowProps) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Backdrop className="window__backdrop" />
      <Dialog.Popup className={`window window--${size}`}>
        <div className="window__head">
          <Dialog.Title className="window__title">{title}</Dialog.Title>
          <Dialog.Close className="word-button">Close</Dialog.Close>
        </div>
        <InWindow value>
          <div className="window__body">{children}</div>
          {said}
        </InWindow>
        {actions !== undefined && <div className="window__actions">{actions}</div>}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
