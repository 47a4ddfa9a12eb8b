/** What is known of one day. */
export type DayMark = {
  readonly day: number;
  /** 0: blank; from 1 on, the place of its class in the key. */
  readonly level: number;
  readonly value: number;
  /** How much: "3 events". */
  readonly says: string;
  readonly lines: readonly string[];
  /** What goes on since an earlier day. */
  readonly also: readonly string[];
  /** The lines that cross it, by their places side by side. */
  readonly lanes: readonly number[];
};

/** A month as it is drawn: `first` and `last` are day numbers, 0 being 1 January 1970, a Thursday. */
export type DayMonth = {
  readonly label: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
};

/** What belongs to a month, or to the whole year, and to no day of it. */
export type DayAside = {
  readonly key: string;
  /** Beside its month. */
  readonly label: string;
  /** Where its month does not stand beside it. */
  readonly name: string;
  /** The month or year by itself. */
  readonly when: string;
  readonly value: number;
  /** First day of the month; null for the whole year. */
  readonly month: number | null;
};

export type DayYear = {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly months: readonly DayMonth[];
  readonly asides: readonly DayAside[];
};

/** 0: Monday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
