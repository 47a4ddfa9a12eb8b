import type { Edition } from "@/domain/Edition.ts";
import type { Line } from "@/domain/isInArea.ts";
import type { EarlierState } from "@/state/useEarlier.ts";
import { Notice } from "@/ui/Notice.tsx";
import { AsOf } from "./AsOf.tsx";
import { Changed } from "./Changed.tsx";
import { TryAgain } from "./TryAgain.tsx";

export type SinceYourLinkProps = {
  /** The edition that the link was made with, where it is another than the newest; null where nothing is to be said of it. */
  readonly linked: string | null;
  /** The edition that the view asks for; null: the newest. */
  readonly asOf: string | null;
  readonly newest: Edition;
  /** The record of `asOf`, or else of `linked`. */
  readonly earlier: EarlierState;
  readonly line: Line | null;
  readonly onAsOf: (version: string) => void;
  readonly onNewest: () => void;
  readonly onDismiss: () => void;
};

/** Says that a link was made with another edition of the record, and what changed since in this view. */
export function SinceYourLink(props: SinceYourLinkProps) {
  return (
    <aside aria-label="Since your link" className="about-link">
      {props.asOf === null ? <OfLink {...props} /> : <AsOf {...props} asOf={props.asOf} />}
    </aside>
  );
}

function OfLink({ linked, newest, earlier, line, onAsOf, onDismiss }: SinceYourLinkProps) {
  if (linked === null) return null;
  const dismiss = (
    <button type="button" className="button" onClick={onDismiss}>
      Dismiss
    </button>
  );
  if (linked > newest.version)
    return (
      <Notice kind="note" title={`This link was made with edition ${linked} of the record.`} actions={dismiss}>
        This page holds edition {newest.version}, which is older. What the link names and this edition does not hold was
        left out. Reloading the page may bring the newer one.
      </Notice>
    );
  const title = `This link was made with edition ${linked} of the record; this is edition ${newest.version}.`;
  switch (earlier.kind) {
    case "none":
      return null;
    case "reading":
      return (
        <Notice kind="note" title={title} actions={dismiss}>
          <span aria-busy="true">Reading what changed since…</span>
        </Notice>
      );
    case "unknown":
      return (
        <Notice kind="note" title={title} actions={dismiss}>
          What changed since cannot be said. {earlier.reason}
        </Notice>
      );
    case "unread":
      return (
        <Notice
          kind="fault"
          title={title}
          actions={
            <>
              <TryAgain {...earlier} />
              {dismiss}
            </>
          }
        >
          What changed since could not be read. {earlier.reason}
        </Notice>
      );
    case "rebuilt":
      return (
        <Notice
          kind="note"
          title={title}
          actions={
            <>
              <button type="button" className="button" onClick={() => onAsOf(linked)}>
                Show the view as it was in {linked}
              </button>
              {dismiss}
            </>
          }
        >
          <Changed earlier={earlier} line={line} />
        </Notice>
      );
    default:
      return earlier satisfies never;
  }
}
