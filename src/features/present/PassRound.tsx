import { useId } from "react";
import type { AskOption } from "@/domain/askSheet.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";

type Props = {
  readonly asked: { readonly key: string; readonly label: string };
  readonly options: readonly AskOption[];
  /** The key of an option; null: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (option: string) => void;
};

/** One person's answer to one thing asked, on the device that goes round. */
export function PassRound({ asked, options, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <div className="answers" role="radiogroup" aria-label={`Your answer for ${asked.label}`}>
      {options.map(({ key, label, short, side }) => (
        <label key={key} className="answers__choice" title={short === label ? undefined : label}>
          <input
            type="radio"
            name={name}
            value={key}
            aria-label={label}
            checked={chosen === key}
            onChange={() => onChoose(key)}
          />
          {side !== null && <ChannelMark channel={channelOf(side)} size={11} />}
          <span>{short}</span>
        </label>
      ))}
    </div>
  );
}
