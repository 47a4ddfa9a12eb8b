import { useId } from "react";
import type { Day } from "@/domain/Day.ts";
import { useView } from "@/state/room.ts";
import { useTypedDay } from "@/state/useTypedDay.ts";
import { DayField } from "@/ui/DayField.tsx";

export type DateInputProps = {
  readonly label: string;
  readonly day: Day | null;
  /** Takes a day, or says in a sentence why it cannot. */
  readonly onDay: (day: Day | null) => string | null;
};

/** One end of the chosen dates, typed; any other choice takes an unfinished draft with it. */
export function DateInput({ label, day, onDay }: DateInputProps) {
  const id = useId();
  const view = useView((each) => each);
  return <DayField id={id} label={label} faultClass="filters__fault" {...useTypedDay(day, onDay, view)} />;
}
