// Writes what changed between two editions into changes.json of the later one:
//   node data/changes.mjs <folder of the earlier edition> <folder of the later edition> ["What changed, in a sentence."]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FILES, withStep } from "./editionChanges.mjs";

const [before, now, note = null] = process.argv.slice(2);
if (before === undefined || now === undefined) {
  console.error('Use: node data/changes.mjs <earlier folder> <later folder> ["What changed, in a sentence."]');
  process.exit(2);
}

const read = (folder, name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const editionIn = (folder) => ({
  edition: read(folder, "version"),
  files: Object.fromEntries(FILES.map((file) => [file, read(folder, file)])),
});
const keeper = [now, before].find((folder) => existsSync(join(folder, "changes.json")));
const known = keeper === undefined ? { editions: [], changes: [] } : read(keeper, "changes");

try {
  const history = withStep(known, editionIn(before), editionIn(now), note);
  writeFileSync(join(now, "changes.json"), `${JSON.stringify(history)}\n`);
  const [step] = history.changes;
  console.log(`${step.from} → ${step.to}`);
  for (const file of FILES) {
    const { added, withdrawn, revised } = step[file];
    console.log(`${file}: ${added.length} added, ${withdrawn.length} withdrawn, ${revised.length} revised`);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
