import { VOICES, voiceNames } from "@/domain/Voice.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { useMedia } from "@/ui/useMedia.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import "./WhoseNumbers.css";

const LABEL = "Whose numbers?";
const WIDE = "(min-width: 960px)";
const ALL = "all";

const OPTIONS = [
  { key: ALL, label: "all claimed" },
  ...VOICES.map((voice) => ({ key: voice, label: voiceNames[voice] })),
] as const;

/** In whose numbers the page speaks. Null is all that are claimed, side by side; no choice makes a number true. */
export function WhoseNumbers() {
  const voice = useView((view) => view.voice);
  const choose = useChoose();
  const wide = useMedia(WIDE);
  const Options = wide ? Choice : WordSelect;
  return (
    <div className="whose-numbers">
      <span className="whose-numbers__label" aria-hidden="true">
        {LABEL}
      </span>
      <Options
        label={LABEL}
        options={OPTIONS}
        chosen={voice ?? ALL}
        onChoose={(key: (typeof OPTIONS)[number]["key"]) => choose({ voice: key === ALL ? null : key })}
      />
      <span className="whose-numbers__note">Sets map sizes and the column Killed.</span>
    </div>
  );
}
