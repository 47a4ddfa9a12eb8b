import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { ReactNode } from "react";
import "./Choice.css";

export type ChoiceProps<Option extends string> = {
  readonly label: string;
  /** An option that holds nothing stands back, and can be chosen all the same. */
  readonly options: readonly { readonly key: Option; readonly label: ReactNode; readonly isEmpty?: boolean }[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
};

/** One of a few, as words side by side. */
export function Choice<Option extends string>({ label, options, chosen, onChoose }: ChoiceProps<Option>) {
  return (
    <ToggleGroup
      className="choice"
      aria-label={label}
      value={[chosen]}
      onValueChange={(pressed) => {
        const next = pressed.find(
          (key): key is Option => key !== chosen && options.some((option) => option.key === key),
        );
        if (next !== undefined) onChoose(next);
      }}
    >
      {options.map((option) => (
        <Toggle key={option.key} value={option.key} className="word-button" data-empty={option.isEmpty}>
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
