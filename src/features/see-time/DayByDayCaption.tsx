import { useCalendarFigure } from "./useCalendarFigure.ts";

export const DayByDayCaption = () => useCalendarFigure().caption;
