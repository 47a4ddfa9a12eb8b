const CATEGORIES = "toplevel,disabled-by-default-devtools.timeline";
const SAMPLED_EACH = 500;
const THREAD = "CrRendererMain";

/** Tasks of the page's main thread in milliseconds: of the processor (other programs are not in it) and of the clock. */
function tasksOf(events, pid) {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === THREAD)
      .map((each) => `${each.pid} ${each.tid}`),
  );
  return events
    .filter(
      (each) =>
        each.ph === "X" && each.name.endsWith("RunTask") && each.pid === pid && threads.has(`${each.pid} ${each.tid}`),
    )
    .map(({ tdur = 0, dur }) => ({ spent: tdur / 1000, clock: dur / 1000 }));
}

/** What `go` made, the longest task meanwhile, all that was spent, and a profile of another turn of it. */
export async function measureTasks(page, { ready, go }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLED_EACH });
  const browser = page.context().browser();
  await ready();
  await browser.startTracing(page, { categories: CATEGORIES.split(",") });
  const made = await go();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8"));
  await ready();
  await session.send("Profiler.start");
  await go();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const told = traceEvents.find(({ name }) => name === "TracingStartedInBrowser")?.args.data?.frames ?? [];
  const pid = told.find(({ processId, parent }) => processId !== undefined && parent === undefined)?.processId;
  const tasks = tasksOf(traceEvents, pid);
  return {
    made,
    longest: Math.max(0, ...tasks.map(({ spent }) => spent)),
    clock: Math.max(0, ...tasks.map(({ clock }) => clock)),
    spent: tasks.reduce((sum, { spent }) => sum + spent, 0),
    profile,
  };
}

/** Milliseconds below each of the functions with these names, those that they call counted in. */
export function partsOf({ nodes, samples, timeDeltas }, parts) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const above = new Map();
  const namesAbove = (id) => {
    const known = above.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const all = new Set([...(parent === undefined ? [] : namesAbove(parent)), names.get(id)]);
    above.set(id, all);
    return all;
  };
  const spent = Object.fromEntries(Object.keys(parts).map((part) => [part, 0]));
  for (const [at, id] of samples.entries())
    for (const [part, name] of Object.entries(parts))
      if (namesAbove(id).has(name)) spent[part] += timeDeltas[at] / 1000;
  return spent;
}
