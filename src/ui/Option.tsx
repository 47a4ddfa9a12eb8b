import { useEffect, useRef, type ReactNode } from "react";
import { ChannelMark } from "./ChannelMark.tsx";
import "./Option.css";

export type OptionProps = {
  readonly name: string;
  readonly count: string;
  readonly empty: boolean;
  readonly checked: boolean;
  /** Chosen through another option; it cannot be changed here, and `impliedBy` says why. */
  readonly impliedBy?: string | null;
  /** Some of what belongs to it is chosen. */
  readonly partly?: boolean;
  readonly channel?: number | null;
  readonly depth?: number;
  readonly onToggle: () => void;
  readonly after?: ReactNode;
};

/** A checkbox with its name and, beside it, how much it would bring. */
export function Option({
  name,
  count,
  empty,
  checked,
  impliedBy = null,
  partly = false,
  channel = null,
  depth = 0,
  onToggle,
  after,
}: OptionProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly && !checked;
  }, [partly, checked]);
  return (
    <div
      className={empty && !checked ? "option option--none" : "option"}
      style={depth > 0 ? { paddingInlineStart: `${depth * 0.9}rem` } : undefined}
    >
      <label className="option__label" title={impliedBy ?? undefined}>
        <input
          ref={box}
          type="checkbox"
          checked={checked || impliedBy !== null}
          disabled={impliedBy !== null}
          onChange={onToggle}
        />
        {channel === null ? <span /> : <ChannelMark channel={channel} />}
        <span className="option__name">{name}</span>
      </label>
      <span className="option__count">{count}</span>
      {after}
    </div>
  );
}
