import type { Reason } from "@/figures/Reason.ts";
import { useChoose } from "@/state/room.ts";

function Sentence({ says, rule }: Reason) {
  const choose = useChoose();
  return (
    <>
      {says}{" "}
      <button
        type="button"
        className="contradiction-detail__rule"
        aria-label={`Rule ${rule}, explained`}
        onClick={() => choose({ rule })}
      >
        {rule}
      </button>{" "}
    </>
  );
}

/** Sentences with the numbers of their rules; the first stands alone, so that it can be quoted. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const [first, ...others] = reasons;
  return (
    <div className="contradiction-detail__reasons">
      {first !== undefined && (
        <p className="contradiction-detail__first">
          <Sentence {...first} />
        </p>
      )}
      {others.length > 0 && (
        <p className="contradiction-detail__more">
          {others.map((reason) => (
            <Sentence key={reason.says} {...reason} />
          ))}
        </p>
      )}
    </div>
  );
}
