import { numberInWords } from "@/domain/numberInWords.ts";

type Props = {
  readonly count: number;
  readonly year: number;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly onList: () => void;
};

/** The events that lie before the axis: counted, listed on demand, and drawn if the whole record is wanted. */
export function EarlierEvents({ count, year, whole, onWhole, onList }: Props) {
  if (whole) {
    return (
      <p className="small muted">
        <button type="button" className="word-button" onClick={() => onWhole(false)}>
          Draw recent years only
        </button>
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <p className="small muted">
      <button type="button" className="word-button" onClick={onList}>
        {numberInWords(count)} earlier {count === 1 ? "event" : "events"}
      </button>{" "}
      before {year} not drawn ·{" "}
      <button type="button" className="word-button" onClick={() => onWhole(true)}>
        Draw the whole record
      </button>
    </p>
  );
}
