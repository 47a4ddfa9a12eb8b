import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import "./Screen.css";

type ScreenProps = {
  readonly title: string;
  readonly tools: ReactNode;
  readonly onClose: () => void;
  /** One picture, as large as there is room. */
  readonly children: ReactNode;
};

/** The whole screen for one picture, with the way out under it and nothing over it. */
export const Screen = ({ title, tools, onClose, children }: ScreenProps) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Popup className="screen">
        <Dialog.Title className="visually-hidden">{title}</Dialog.Title>
        <div className="screen__picture">{children}</div>
        <div className="screen__bar">
          {tools}
          <Dialog.Close className="word-button">Close</Dialog.Close>
        </div>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
