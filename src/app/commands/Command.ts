/**
 * Something that can be done: button, shortcut, palette and the list of shortcuts read the same row. `Around`: what it is
 * done to.
 */
export type Command<Around> = {
  readonly id: string;
  readonly label: string;
  /** Under what it is listed: "View", "Slides". */
  readonly group: string;
  /** As tinykeys writes them: "Shift+X", "$mod+k"; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly canRun: (around: Around) => boolean;
  readonly run: (around: Around) => void;
};
