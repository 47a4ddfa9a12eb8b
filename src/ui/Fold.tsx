import { Collapsible } from "@base-ui/react/collapsible";
import type { ReactNode } from "react";
import "./Fold.css";

export type FoldProps = {
  readonly label: string;
  readonly note?: string | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
};

/** A heading that opens what belongs to it; closed, nothing of it is drawn. */
export const Fold = ({ label, note, open, onOpenChange, children }: FoldProps) => (
  <Collapsible.Root open={open} onOpenChange={onOpenChange}>
    <Collapsible.Trigger className="fold__trigger">
      {label}
      {note !== undefined && <span className="fold__note">{note}</span>}
    </Collapsible.Trigger>
    <Collapsible.Panel>{children}</Collapsible.Panel>
  </Collapsible.Root>
);
