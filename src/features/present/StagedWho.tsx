import { Fragment } from "react";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import type { StagedRow } from "./StagedRow.ts";

function Carriers({ carriers, most }: Pick<StagedRow, "carriers"> & { readonly most: number }) {
  const shown = carriers.slice(0, most);
  const others = carriers.length - shown.length;
  return (
    <p className="stage-rows__carriers">
      Carried by{" "}
      {shown.map(({ publisher, href }, at) => (
        <Fragment key={publisher}>
          {at > 0 && ", "}
          {href === null ? (
            publisher
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer external">
              {publisher}
            </a>
          )}
        </Fragment>
      ))}
      {others > 0 && ` and ${others} more`}
    </p>
  );
}

type Props = {
  readonly row: StagedRow;
  /** What "?" stands for. */
  readonly hidden: string;
  /** So many publishers are named; the table names all. */
  readonly named: number;
};

/** Who says it, when, of whom, and who carries it; or that it is not revealed yet. */
export const StagedWho = ({ row: { who, notes, carriers }, hidden, named }: Props) => (
  <div className="stage-rows__who">
    {who === null ? (
      <p className="stage-rows__hidden">
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{hidden}</span>
      </p>
    ) : (
      <p
        className="stage-rows__name"
        {...(who.channel !== null && { style: { color: `var(--channel-${who.channel}-text)` } })}
      >
        {who.channel !== null && <ChannelMark channel={who.channel} size={13} />} {who.label}
      </p>
    )}
    <div className="stage-rows__small">
      {notes.map((note) => (
        <p key={note} className="stage-rows__note">
          {note}
        </p>
      ))}
      {carriers.length > 0 && <Carriers carriers={carriers} most={named} />}
    </div>
  </div>
);
