/** What each key does and what is fitted, in words: among places, and among shaded provinces. */
export const travelWords = {
  places: {
    keys: "Arrow keys go to the nearest place in that direction, Page Down and Page Up along the dashed line from north to south and back, Home to the largest, End to the smallest; Enter opens it, or brings several nearer.",
    short: "Arrows: nearest · Page Up/Down: along the line · Enter: open",
    all: "all places",
    fitted: "All places of the region fitted",
  },
  provinces: {
    keys: "Arrow keys go to the nearest province in that direction, Home to the largest, End to the smallest; Enter chooses it, or lifts the choice.",
    short: "Arrows: nearest · Enter: choose",
    all: "all shaded provinces",
    fitted: "All shaded provinces fitted",
  },
} as const;
