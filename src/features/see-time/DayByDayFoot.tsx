import { footOf } from "@/figures/footOf.ts";
import { Foot } from "@/ui/Foot.tsx";
import { useCalendarFigure } from "./useCalendarFigure.ts";

export const DayByDayFoot = () => <Foot {...footOf(useCalendarFigure())} />;
