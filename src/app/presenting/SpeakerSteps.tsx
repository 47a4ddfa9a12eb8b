import { stepCommands, type OnTalk } from "../commands/stepCommands.ts";

/** The short words for a button; what the key does is in the table. */
function wordsOf(id: string, { asks, talk }: OnTalk): string {
  if (id === "black") return "Black";
  if (id === "previous-slide") return "Previous";
  if (talk.isBlack) return "End black";
  return asks ? "Reveal" : "Next";
}

const IDS = ["previous-slide", "next-slide", "black"];
const rows = IDS.flatMap((id) => stepCommands.filter((command) => command.id === id));

/** The steps of a talk as buttons: rows of the table of commands. */
export const SpeakerSteps = ({ around }: { readonly around: OnTalk }) => (
  <div className="speaker__steps" role="group" aria-label="Steps">
    {rows.map(({ id, keys, canRun, run }) => (
      <button
        key={id}
        type="button"
        className={id === "next-slide" ? "button button--strong" : "button"}
        // The last step would take the focus with it, were it disabled.
        aria-disabled={!canRun(around)}
        aria-pressed={id === "black" ? around.talk.isBlack : undefined}
        aria-keyshortcuts={keys[0]}
        onClick={() => {
          if (canRun(around)) run(around);
        }}
      >
        {wordsOf(id, around)}
      </button>
    ))}
    {around.talk.isRevealed && (
      <button type="button" className="word-button" onClick={() => around.talk.reveal(false)}>
        Hide again
      </button>
    )}
  </div>
);
