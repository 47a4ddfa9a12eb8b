import { numberInWords as n } from "@/domain/numberInWords.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { useSelection } from "@/state/room.ts";

/** How much of the record is in view. */
export function Status({
  setAside,
  leftOut,
  onSetAside,
}: {
  readonly setAside: number;
  readonly leftOut: number;
  readonly onSetAside: () => void;
}) {
  const { events, ofEvents, claims, ofClaims, contradictions, withoutPlace } = statusLine(useSelection());
  return (
    <div className="status">
      <p role="status" tabIndex={-1} className="status__line">
        <span>
          <b>
            {n(events)} of {n(ofEvents)} events
          </b>
        </span>
        <span>
          <b>{n(claims)}</b> of {n(ofClaims)} claims
        </span>
        <span>
          {n(contradictions)} {contradictions === 1 ? "contradiction" : "contradictions"}
        </span>
        <span>{n(withoutPlace)} without a place</span>
      </p>
      {setAside + leftOut === 0 ? (
        <span>0 set aside</span>
      ) : (
        <button type="button" className="status__aside" onClick={onSetAside}>
          {n(setAside)} set aside{leftOut > 0 && ` · ${n(leftOut)} ${leftOut === 1 ? "field" : "fields"} left out`}
        </button>
      )}
    </div>
  );
}
