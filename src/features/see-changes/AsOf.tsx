import { Notice } from "@/ui/Notice.tsx";
import type { SinceYourLinkProps } from "./SinceYourLink.tsx";
import { TryAgain } from "./TryAgain.tsx";

type Props = Pick<SinceYourLinkProps, "newest" | "earlier" | "onNewest"> & { readonly asOf: string };

/** Says that the view is made from an earlier edition, or why it could not be. */
export function AsOf({ asOf, newest, earlier, onNewest }: Props) {
  const back = (
    <button type="button" className="button" onClick={onNewest}>
      Back to the newest record
    </button>
  );
  switch (earlier.kind) {
    case "none":
    case "reading":
      return null;
    case "rebuilt":
      return (
        <Notice kind="note" title={`Record as of ${asOf}; the newest is ${newest.version}.`} actions={back}>
          Every number on this page is made from edition {asOf}, and every picture and file that leaves it says so.
        </Notice>
      );
    case "unknown":
    case "unread":
      return (
        <Notice
          kind="fault"
          title={`The record as of ${asOf} cannot be shown; this is the newest, ${newest.version}.`}
          actions={
            <>
              {earlier.kind === "unread" && <TryAgain {...earlier} />}
              {back}
            </>
          }
        >
          {earlier.reason}
        </Notice>
      );
    default:
      return earlier satisfies never;
  }
}
