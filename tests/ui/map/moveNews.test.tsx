import { act, fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useMoveNews } from "@/ui/map/useMoveNews.ts";

const still = { lon: 70, lat: 33, zoom: 5 };
const frame = { width: 620, height: 560 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
  const node = { current: document.createElement("div") };
  const { result, rerender } = renderHook(
    (now: { readonly still: typeof still; readonly frame: typeof frame }) =>
      useMoveNews(node, now.frame, now.still, () => "3 in view."),
    { initialProps: { still, frame } },
  );
  return {
    touch: () => fireEvent.wheel(node.current),
    hush: () => act(() => result.current.hush()),
    rest: (to: typeof still, size = frame) => rerender({ still: to, frame: size }),
    later: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    heard: () => result.current.news.text,
  };
}

it("a move by the reader's own hand is told; one that follows a change of size alone is not", () => {
  const { touch, rest, later, heard } = listen();
  touch();
  rest({ ...still, zoom: 6 });
  later(600);
  expect(heard()).toBe("Zoomed in: 3 in view.");
  rest({ ...still, zoom: 5.5 });
  later(600);
  expect(heard(), "another map of the same view moved it").toBe("Zoomed in: 3 in view.");
  rest({ ...still, zoom: 5 }, { width: 390, height: 400 });
  later(600);
  expect(heard()).toBe("Zoomed in: 3 in view.");
  touch();
  rest({ ...still, zoom: 4 }, { width: 620, height: 560 });
  later(600);
  expect(heard(), "the touch was not what moved it").toBe("Zoomed in: 3 in view.");
});

it("the move to what a key came to is not told, and where none was needed the next move is", () => {
  const { touch, hush, rest, later, heard } = listen();
  touch();
  hush();
  rest({ ...still, lon: 72 });
  later(600);
  expect(heard()).toBe("");
  touch();
  hush();
  later(3000);
  touch();
  rest({ ...still, lon: 68 });
  later(600);
  expect(heard()).toBe("Moved: 3 in view.");
});
