import { numberInWords } from "@/domain/numberInWords.ts";

type Props = {
  readonly count: number;
  /** The count of the darkest tint; null without tint. */
  readonly most: number | null;
  readonly name: string;
  readonly focus: { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
  readonly onPress: () => void;
};

/** Ink in a hundred of the darkest cell: the number on it stays readable. */
const DARKEST = 20;

/** Half of the most stands at seven tenths of its tint: most publishers carry few claims, and would look alike. */
const tintOf = (count: number, most: number): string =>
  `color-mix(in srgb, var(--ink) ${(DARKEST * Math.sqrt(count / most)).toFixed(1)}%, transparent)`;

/** A number that filters; where there is none the cell is empty. */
export const CountCell = ({ count, most, name, focus, onPress }: Props) =>
  count === 0 ? (
    <div role="gridcell" className="carriers__number" {...focus} />
  ) : (
    <div
      role="gridcell"
      className="carriers__number"
      style={most === null ? undefined : { background: tintOf(count, most) }}
    >
      <button type="button" className="carriers__count" aria-label={name} {...focus} onClick={onPress}>
        {numberInWords(count)}
      </button>
    </div>
  );
