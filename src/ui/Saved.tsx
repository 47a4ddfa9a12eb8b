import { Fragment } from "react";
import { Said } from "./Said.tsx";

type Next = { readonly label: string; readonly run: () => void };

/** What became of a file, of a copy or of what was kept here, and what can be done next. */
export type Outcome =
  | { readonly kind: "busy"; readonly says: string }
  | {
      readonly kind: "saved";
      readonly name: string;
      /** Of the file, for where the browser kept it back without a word. */
      readonly address: string;
      readonly says?: string;
      readonly next?: Next;
    }
  | { readonly kind: "copied"; readonly what: string; readonly next?: Next }
  | { readonly kind: "done"; readonly says: string; readonly next: readonly Next[] }
  | { readonly kind: "fault"; readonly why: string; readonly next?: Next };

const Button = ({ label, run }: Next) => (
  <button type="button" className="link-button" onClick={run}>
    {label}
  </button>
);

const saysOf = (outcome: Exclude<Outcome, { readonly kind: "busy" }>) => {
  switch (outcome.kind) {
    case "saved":
      return (
        <>
          Saved {outcome.name}. If your browser kept it back,{" "}
          <a href={outcome.address} download={outcome.name} target="_blank" rel="noreferrer">
            fetch it here
          </a>
          .{outcome.says !== undefined && ` ${outcome.says}`}
        </>
      );
    case "copied":
      return <>{outcome.what} is on the clipboard.</>;
    case "done":
      return <>{outcome.says}</>;
    case "fault":
      return <>{outcome.why}</>;
    default:
      return outcome satisfies never;
  }
};

const nextOf = (outcome: Exclude<Outcome, { readonly kind: "busy" }>): readonly Next[] => {
  if (outcome.kind === "done") return outcome.next;
  return outcome.next === undefined ? [] : [outcome.next];
};

export const Saved = ({ outcome, onClose }: { readonly outcome: Outcome; readonly onClose: () => void }) =>
  outcome.kind === "busy" ? (
    <Said kind="busy" onClose={null}>
      {outcome.says}
    </Said>
  ) : (
    <Said kind={outcome.kind === "fault" ? "fault" : "done"} onClose={onClose}>
      {saysOf(outcome)}
      {nextOf(outcome).map((next) => (
        <Fragment key={next.label}>
          {" "}
          <Button {...next} />
        </Fragment>
      ))}
    </Said>
  );
