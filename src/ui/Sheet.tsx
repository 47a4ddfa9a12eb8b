import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import "./Sheet.css";

export type SheetProps = {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly done: string;
  readonly children: ReactNode;
};

/** A sheet from the bottom edge, for what stands beside the views on a wide screen. */
export const Sheet = ({ trigger, title, done, children }: SheetProps) => (
  <Dialog.Root>
    <Dialog.Trigger className="button">{trigger}</Dialog.Trigger>
    <Dialog.Portal>
      <Dialog.Backdrop className="sheet__backdrop" />
      <Dialog.Popup className="sheet">
        <div className="sheet__head">
          <Dialog.Title className="sheet__title">{title}</Dialog.Title>
          <Dialog.Close className="button button--strong">{done}</Dialog.Close>
        </div>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
