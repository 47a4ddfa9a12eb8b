import type { ReactNode } from "react";
import "./Notice.css";

export type NoticeProps = {
  /** fault: something is missing or broken · note: all is well, but this should be known. */
  readonly kind: "fault" | "note";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

export const Notice = ({ kind, title, children, actions }: NoticeProps) => (
  <div className={`notice notice--${kind}`} role={kind === "fault" ? "alert" : "note"}>
    <p className="notice__title">{title}</p>
    {children !== undefined && <div className="notice__body">{children}</div>}
    {actions !== undefined && <div className="notice__actions">{actions}</div>}
  </div>
);
