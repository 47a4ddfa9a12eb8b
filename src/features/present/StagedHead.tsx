import type { ReactNode } from "react";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import "./StagedHead.css";

type Props = {
  readonly asTable: boolean;
  /** null: nothing can be turned into a table here. */
  readonly onTable: ((asTable: boolean) => void) | null;
  readonly children: ReactNode;
};

/** Above the rows of a slide: what they are about, and what turns them into a table. */
export const StagedHead = ({ asTable, onTable, children }: Props) => (
  <div className="staged-head">
    <p className="staged-head__about">{children}</p>
    {onTable !== null && <TableSwitch on={asTable} onChange={onTable} />}
  </div>
);
