/** Longer than a frame of 60 a second, with a millisecond for the clock's own jitter. */
const LATE = 17.7;
/** Nothing on the page has changed for so long: the step is over. */
const QUIET = 120;

/** Put into the page before anything else of it runs. */
export function watchPage() {
  const watch = { input: null, first: null, last: null, changed: 0, long: [], frames: [], framing: false };
  globalThis.watch = watch;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.long.push(Math.round(duration));
  }).observe({ type: "longtask" });
  addEventListener(
    "pointermove",
    (event) => {
      watch.input ??= event.timeStamp;
    },
    true,
  );
  // A change is on the screen once the frame after it is through: its message comes after its paint.
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => then(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => {
      watch.changed = performance.now();
      if (watch.input === null) return;
      painted((at) => {
        watch.first ??= at;
        watch.last = at;
      });
    }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  watch.start = () => {
    watch.frames = [];
    watch.framing = true;
    let before = null;
    const frame = (now) => {
      if (before !== null) watch.frames.push(now - before);
      before = now;
      if (watch.framing) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
}

const medianOf = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
};

const busyOf = async (session) => {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
};

/**
 * Two drags over a chart: one that waits after each step until the page has come to rest (input to the first paint that
 * shows a change, and to the last), and one that flows (frames, long tasks, work of the main thread).
 */
export async function measureDrag(page, { x, y }, { steps, pixels, pause }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const rest = () => page.waitForFunction((quiet) => performance.now() - globalThis.watch.changed > quiet, QUIET);
  const [first, last] = [[], []];
  const drag = async (afterStep) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= steps; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a drag is one move after the other.
      await afterStep(() => page.mouse.move(x + step * pixels, y));
    }
    await page.mouse.up();
    await rest();
  };
  const lift = async () => {
    await page.keyboard.press("Escape");
    await rest();
  };
  await drag(async (move) => {
    await rest();
    await page.evaluate(() => Object.assign(globalThis.watch, { input: null, first: null, last: null }));
    await move();
    await page.waitForTimeout(QUIET);
    await rest();
    const taken = await page.evaluate(() => ({ ...globalThis.watch, long: [], frames: [] }));
    if (taken.input === null || taken.first === null) return;
    first.push(taken.first - taken.input);
    last.push(taken.last - taken.input);
  });
  await lift();
  await page.evaluate(() => {
    globalThis.watch.long.length = 0;
    globalThis.watch.start();
  });
  const before = await busyOf(session);
  await drag(async (move) => {
    await move();
    await page.waitForTimeout(pause);
  });
  const busy = (await busyOf(session)) - before;
  const { frames, long } = await page.evaluate(() => {
    globalThis.watch.framing = false;
    return { frames: globalThis.watch.frames, long: globalThis.watch.long };
  });
  return {
    firstPaint: medianOf(first),
    lastPaint: medianOf(last),
    steps: first.length,
    frames: frames.length,
    late: frames.filter((frame) => frame > LATE).length,
    worst: Math.round(Math.max(...frames)),
    long,
    busy: busy / steps,
  };
}
