import type { ReactNode } from "react";
import { ChannelMark } from "./ChannelMark.tsx";
import { Documents, type DocumentProps } from "./Documents.tsx";
import "./Statement.css";

export type StatementProps = {
  readonly who: string;
  readonly channel: number;
  readonly says: string;
  readonly text: ReactNode;
  readonly when: string;
  readonly notes: readonly string[];
  readonly documents: readonly DocumentProps[];
  readonly documentsLabel: string;
};

/** Who says what, when, in which documents. */
export const Statement = ({ who, channel, says, text, when, notes, documents, documentsLabel }: StatementProps) => (
  <div className="statement">
    <div className="statement__head">
      <span className="statement__who">
        <ChannelMark channel={channel} /> {who}
      </span>
      <span className="statement__says">{says}</span>
      <span className="statement__when">{when}</span>
    </div>
    <p className="statement__text">{text}</p>
    {notes.length > 0 && <p className="statement__notes">{notes.join("; ")}</p>}
    <Documents documents={documents} label={documentsLabel} />
  </div>
);
