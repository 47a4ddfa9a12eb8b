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
  if (!whole && count === 0) return null;
  return (
    <p className="small muted">
      {!whole && (
        <>
          <button type="button" className="link-button" onClick={onList}>
            {numberInWords(count)} earlier {count === 1 ? "event" : "events"}
          </button>{" "}
          before {year} not drawn ·{" "}
        </>
      )}
      <button type="button" className="link-button" onClick={() => onWhole(!whole)}>
        {whole ? "Draw recent years only" : "Draw the whole record"}
      </button>
    </p>
  );
}
