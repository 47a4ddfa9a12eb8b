import { useState } from "react";
import { dayOf, type Day } from "@/domain/Day.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import { copyText } from "@/export/page/copyText.ts";
import { addressOf } from "@/state/addressOf.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { CopyText } from "@/ui/CopyText.tsx";

/** The reader's own calendar day. */
function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

type Props = {
  /** What is cited, where several on a page can be: "Cite the claim of Dawn". */
  readonly name?: string;
  readonly className: string;
  readonly textOf: (from: CitedFrom) => string;
};

/** Something as a citation, made when it is asked for. Its address is that of the view which it cites. */
export function Cite({ name, className, textOf }: Props) {
  const { edition } = useRoom();
  const { clauses } = useSelection();
  const view = useView((each) => each);
  const [askedOn, setAskedOn] = useState<Day | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={askedOn !== null}
        onClick={() => setAskedOn(askedOn === null ? today() : null)}
      >
        Cite
      </button>
      {askedOn !== null && (
        <div className="contradiction-detail__citation">
          <CopyText
            label="Copy citation"
            textLabel="The citation"
            text={textOf({ address: addressOf({ ...view, ...clauses }, edition), today: askedOn })}
            copy={copyText}
          />
        </div>
      )}
    </>
  );
}
