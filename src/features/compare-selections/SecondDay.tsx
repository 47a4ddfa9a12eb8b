import { useId } from "react";
import type { Day } from "@/domain/Day.ts";
import { useTypedDay } from "@/state/useTypedDay.ts";
import { DayField } from "@/ui/DayField.tsx";

type Props = {
  readonly label: string;
  readonly day: Day | null;
  /** Takes a day, or says in a sentence why it cannot. */
  readonly onDay: (day: Day | null) => string | null;
};

/** One end of the second period, typed; a day chosen elsewhere, by a preset or a swap, takes an unfinished draft with it. */
export function SecondDay({ label, day, onDay }: Props) {
  const id = useId();
  return (
    <DayField
      id={id}
      label={label}
      className="second__day"
      faultClass="second__fault"
      {...useTypedDay(day, onDay, day)}
    />
  );
}
