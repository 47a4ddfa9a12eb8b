/** How a file that holds a data set of its own, taken out of the record, names itself. */
export const DATA_SET_FORMAT = "counterclaim-data-set";

/** A file of a higher one may hold what this edition of the page does not understand. */
export const DATA_SET_FORMAT_VERSION = 1;

/** How a file that holds one figure names itself. */
export const FIGURE_FORMAT = "counterclaim-figure";
