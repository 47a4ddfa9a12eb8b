import { editionInWords } from "@/domain/editionInWords.ts";
import { asked } from "@/state/asked.ts";
import { useRoom } from "@/state/room.ts";
import { useTheme } from "@/state/useTheme.ts";
import { useMedia } from "@/ui/useMedia.ts";
import { headerCommands } from "./commands/headerCommands.ts";
import { LaterKeys } from "./commands/LaterKeys.tsx";
import { HeaderTools } from "./HeaderTools.tsx";

const WORDS = { system: "system", light: "light", dark: "dark" } as const;
const { theme, shortcuts } = headerCommands;

/** Where the signs stand beside the name, before the tools: in the document too, which the focus follows. */
const NARROW = "(max-width: 599px)";

export function Header() {
  const { edition } = useRoom();
  const { chosen, next } = useTheme();
  const isNarrow = useMedia(NARROW);
  const around = { ask: asked.getState().ask, nextTheme: next };
  const signs = (
    <div className="masthead__tools masthead__tools--signs">
      <button
        type="button"
        className="button"
        aria-label={theme.label}
        aria-describedby="theme-now"
        onClick={() => theme.run(around)}
      >
        <span aria-hidden="true">◐</span>
        <span id="theme-now">{WORDS[chosen]}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={shortcuts.label}
        aria-haspopup="dialog"
        onClick={() => shortcuts.run(around)}
      >
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
  return (
    <header className="masthead">
      <div className="masthead__name">
        <h1 className="masthead__title" tabIndex={-1}>
          Counterclaim
        </h1>
        <p className="masthead__line">Pakistan and the Afghan Taliban, 2021–2026: who says what</p>
      </div>
      <p className={edition.file === null ? "masthead__edition" : "masthead__edition masthead__edition--opened"}>
        {edition.file === null ? `bundled record · v${edition.version}` : editionInWords(edition)}
      </p>
      {isNarrow && signs}
      <div className="masthead__tools">
        <HeaderTools />
      </div>
      {!isNarrow && signs}
      <LaterKeys />
    </header>
  );
}
