import { readFileSync } from "node:fs";

const read = (file) => JSON.parse(readFileSync(`${import.meta.dirname}/../../data/${file}.json`, "utf8"));
const DAY = 86_400_000;
const [FIRST, LAST] = [Date.UTC(2015, 0, 1), Date.UTC(2026, 5, 30)];
const TYPES = [
  "border-clash",
  "airstrike",
  "shelling",
  "militant-attack",
  "suicide-bombing",
  "security-operation",
  "talks",
  "ceasefire",
  "border-closure",
  "deportation",
  "statement",
];
const ROLES = ["initiator", "alleged-initiator", "target", "party"];

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * So many events as they stand in events.json: those of the bundled record, and made-up ones over eleven years with its
 * actors, sources and places. Most are few days long, more begin towards the end.
 */
export function syntheticEvents(count) {
  const real = read("events");
  const actors = read("actors").map(({ id }) => id);
  const sources = read("sources").map(({ id }) => id);
  const locations = real.flatMap((event) => event.locations);
  const below = seeded(20_251_011);
  const some = (all, most) =>
    [...new Set(Array.from({ length: 1 + below(most) }, () => all[below(all.length)]))].toSorted((a, b) =>
      a < b ? -1 : 1,
    );
  const dateOf = (time) => new Date(time).toISOString().slice(0, 10);
  const made = Array.from({ length: count - real.length }, (_, at) => {
    const days = Math.floor((LAST - FIRST) / DAY);
    const start = FIRST + Math.max(below(days), below(days)) * DAY;
    const date = dateOf(start);
    return {
      id: `${date}-made-${at}`,
      title: `Made-up event ${at}`,
      summary: "Made up for measuring.",
      start: date,
      end: dateOf(start + (below(5) === 0 ? below(6) * DAY : 0)),
      datePrecision: "day",
      type: TYPES[below(TYPES.length)],
      locations: [locations[below(locations.length)]],
      actors: some(actors, 4).map((actor) => ({ actor, role: ROLES[below(ROLES.length)] })),
      sources: some(sources, 3),
    };
  });
  return [...real, ...made];
}

/** The same events as a table for crossfilter2: nothing but what its four charts count. */
export function plainRows(events) {
  const publisherOf = new Map(read("sources").map(({ id, publisher }) => [id, publisher]));
  return events.map(({ start, type, actors, sources }) => ({
    time: Date.parse(start),
    type,
    actors: actors.map(({ actor }) => actor),
    publishers: [...new Set(sources.map((id) => publisherOf.get(id)))],
  }));
}
