import { REGIONS, type Region } from "@/domain/Region.ts";
import { VOICES } from "@/domain/Voice.ts";
import type { ViewState } from "@/state/createViewStore.ts";
import { isNarrowed } from "@/state/isNarrowed.ts";
import type { Command } from "./Command.ts";
import { headerCommands, type OnHeader } from "./headerCommands.ts";

/** What stands around the commands of the page. */
export type OnPage = OnHeader & {
  readonly state: () => ViewState;
  readonly goTo: (region: Region) => void;
  readonly goToFilters: () => void;
  readonly search: () => void;
};

const always = () => true;

/** Where Shift writes the digits, as on French keyboards, they are meant all the same. */
const digit = (n: number): readonly string[] => [String(n), `Shift+${n}`];

/** Regions by their digits; Comparison, which is not always there, comes last, so that the others keep theirs. */
const BY_DIGIT: readonly Region[] = [...REGIONS.filter((region) => region !== "Comparison"), "Comparison"];

/** Nobody's numbers in particular, then each voice. */
const VOICES_IN_TURN = [null, ...VOICES];

const turnVoice = ({ state }: OnPage, by: 1 | -1): void => {
  const { view, choose } = state();
  const at = VOICES_IN_TURN.indexOf(view.voice) + by + VOICES_IN_TURN.length;
  choose({ voice: VOICES_IN_TURN[at % VOICES_IN_TURN.length] ?? null });
};

const OF_PAGE: readonly Command<OnPage>[] = [
  {
    id: "find",
    label: "Find anything",
    group: "Page",
    // The second for keyboards that write no Latin letters.
    keys: ["$mod+k", "$mod+KeyK"],
    canRun: always,
    run: ({ ask }) => ask("find"),
  },
  ...Object.values(headerCommands),
  {
    id: "introduction",
    label: "Introduction",
    group: "Page",
    keys: [],
    canRun: always,
    run: ({ ask }) => ask("introduction"),
  },
  {
    id: "search",
    label: "Search events and claims",
    group: "Filters",
    keys: ["/", "Shift+/"],
    canRun: always,
    run: ({ search }) => search(),
  },
  {
    id: "clear-filters",
    label: "Clear all filters",
    group: "Filters",
    keys: ["Shift+X"],
    canRun: ({ state }) => isNarrowed(state().view),
    run: ({ state }) => state().clearFilters(),
  },
  {
    id: "only-contradicted",
    label: "Only contradicted, or all",
    group: "Filters",
    keys: ["c"],
    canRun: always,
    run: ({ state }) => state().choose({ contradicted: !state().view.contradicted }),
  },
  {
    id: "next-voice",
    label: "Whose numbers: the next",
    group: "Views",
    keys: ["w"],
    canRun: always,
    run: (page) => turnVoice(page, 1),
  },
  {
    id: "previous-voice",
    label: "Whose numbers: the one before",
    group: "Views",
    keys: ["Shift+W"],
    canRun: always,
    run: (page) => turnVoice(page, -1),
  },
  {
    id: "by-gap",
    label: "Contradictions by gap",
    group: "Views",
    keys: ["g"],
    canRun: always,
    run: ({ state, goTo }) => {
      state().choose({ kinds: "contradictions", order: "gap", question: null });
      goTo("Contradictions");
    },
  },
  {
    id: "close",
    label: "Close what is opened",
    group: "Views",
    keys: [],
    canRun: ({ state }) => [state().view.event, state().view.question, state().view.rule].some((id) => id !== null),
    run: ({ state }) => state().choose({ event: null, question: null, rule: null }),
  },
];

const TO_REGIONS = BY_DIGIT.map((region, at): Command<OnPage> => ({
  id: `go-${region.toLowerCase().replaceAll(" ", "-")}`,
  label: `Go to ${region}`,
  group: "Go to",
  keys: digit(at + 1),
  canRun: ({ state }) => region !== "Comparison" || state().view.compareWith !== null,
  run: ({ goTo }) => goTo(region),
}));

/** All that can be done with the page as a whole. Going back and forth is the browser's own. */
export const pageCommands: readonly Command<OnPage>[] = [
  ...OF_PAGE,
  ...TO_REGIONS,
  {
    id: "go-filters",
    label: "Go to Filters",
    group: "Go to",
    keys: digit(0),
    canRun: always,
    run: ({ goToFilters }) => goToFilters(),
  },
];
