import type { AskOption } from "@/domain/askSheet.ts";
import { tallied, type Tally } from "@/domain/tally.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";

type Props = {
  readonly asked: { readonly key: string; readonly label: string };
  readonly options: readonly AskOption[];
  readonly tally: Tally;
  readonly onCount: (option: AskOption, by: 1 | -1) => void;
};

/** Raised hands for one thing asked: a press adds one, the small minus takes one back. */
export const CountHands = ({ asked, options, tally, onCount }: Props) => (
  <div className="answers" role="group" aria-label={`Hands for ${asked.label}`}>
    {options.map((option) => {
      const count = tallied(tally, asked.key, option.key);
      return (
        <span key={option.key} className="answers__tally">
          <button
            type="button"
            aria-label={`${option.label}: ${count}`}
            title={option.short === option.label ? undefined : option.label}
            onClick={() => onCount(option, 1)}
          >
            {option.side !== null && <ChannelMark channel={channelOf(option.side)} size={11} />}
            <span>{option.short}</span>
            <b>{count}</b>
          </button>
          <button
            type="button"
            className="answers__minus"
            aria-label={`Take one back: ${option.label}`}
            aria-disabled={count === 0}
            onClick={() => count > 0 && onCount(option, -1)}
          >
            −
          </button>
        </span>
      );
    })}
  </div>
);
