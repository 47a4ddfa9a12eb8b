import { useChoose } from "@/state/room.ts";

/** A text in which every number of a rule leads to that rule. */
export function RuleText({ text, known }: { readonly text: string; readonly known: ReadonlySet<string> }) {
  const choose = useChoose();
  return text.split(/\b([A-Z]\d+)\b/u).map((piece, at) =>
    known.has(piece) ? (
      <button
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a fixed text never change places.
        key={at}
        type="button"
        className="link-button rules__number-link"
        aria-label={`Rule ${piece}`}
        onClick={() => choose({ rule: piece })}
      >
        {piece}
      </button>
    ) : (
      piece
    ),
  );
}
