/** The files of an edition whose rows have ids. */
export const FILES = ["sources", "actors", "events", "questions", "claims"];

const textOf = (value) => JSON.stringify(value);
const isSame = (a, b) => textOf(a) === textOf(b);

/** The rows of a file by their ids, in the order of the file. Fails where a row has none, or two have one. */
function byId(rows, file) {
  if (!Array.isArray(rows)) throw new Error(`${file}.json is not a list.`);
  const found = new Map();
  for (const [at, row] of rows.entries()) {
    const id = row?.id;
    if (typeof id !== "string") throw new Error(`Row ${at + 1} of ${file}.json has no id.`);
    if (found.has(id)) throw new Error(`Row ${at + 1} of ${file}.json has the id ${id}, which an earlier row has too.`);
    found.set(id, row);
  }
  return found;
}

/** The earlier row as what differs from the later one; null where nothing does. */
function revisedRow(before, now) {
  if (isSame(before, now)) return null;
  const differing = Object.entries(before).filter(([field, value]) => !isSame(value, now[field]));
  const fields = Object.keys(before);
  return {
    id: before.id,
    before: Object.fromEntries(differing),
    fields: isSame(fields, Object.keys(now)) ? null : fields,
  };
}

/** What makes the earlier rows of a file out of the later ones. */
function fileChanges(before, now, file) {
  const [old, present] = [byId(before, file), byId(now, file)];
  const ids = [...old.keys()];
  const withdrawn = [...old].filter(([id]) => !present.has(id));
  const stayed = ids.filter((id) => present.has(id));
  const stand = [...present.keys()].filter((id) => old.has(id));
  return {
    added: [...present.keys()].filter((id) => !old.has(id)),
    withdrawn: withdrawn.map(([, row]) => row),
    places: withdrawn.map(([id]) => ids.indexOf(id) + 1),
    revised: stayed.map((id) => revisedRow(old.get(id), present.get(id))).filter((row) => row !== null),
    order: isSame(stayed, stand) ? null : ids,
  };
}

/**
 * The step from an edition to the next: enough to make the earlier files out of the later ones, row for row and field
 * for field. `before` and `now` are { edition: { version, date }, files: { sources, actors, … } }.
 */
export function editionChanges(before, now, note = null) {
  const [from, to] = [before.edition.version, now.edition.version];
  if (from >= to) throw new Error(`Edition ${to} does not follow edition ${from}.`);
  const ofFiles = FILES.map((file) => [file, fileChanges(before.files[file], now.files[file], file)]);
  return { from, to, date: now.edition.date, note, ...Object.fromEntries(ofFiles) };
}

/** The history of the record with the step to its newest edition, in place of one that was made before. */
export function withStep(history, before, now, note = null) {
  const step = editionChanges(before, now, note);
  const known = { editions: history.editions.filter(({ version }) => version !== step.to) };
  const newest = known.editions[0]?.version ?? step.from;
  if (newest !== step.from)
    throw new Error(`The newest edition before ${step.to} is ${newest}; make the step from that one.`);
  const earlier = known.editions.length === 0 ? [dated(before.edition)] : known.editions;
  return {
    editions: [dated(now.edition), ...earlier],
    changes: [step, ...history.changes.filter(({ to }) => to !== step.to)],
  };
}

const dated = ({ version, date }) => ({ version, date });
