/** Said wherever a distance from the Durand Line is asked for, or would be, and there is no line to measure from. */
export const lineUnread =
  "The Durand Line could not be read, so no distance can be measured from it. Reload the page to try again.";
