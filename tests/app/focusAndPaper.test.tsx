import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { usePrinting } from "@/ui/usePrinting.ts";

describe("a focus that waits for a change", () => {
  it("comes once, after the change and not before", () => {
    const focus = vi.fn<() => void>();
    const { result, rerender } = renderHook(({ changed }) => useFocusAfter(changed), { initialProps: { changed: 1 } });
    result.current(focus);
    rerender({ changed: 1 });
    expect(focus).not.toHaveBeenCalled();
    rerender({ changed: 2 });
    expect(focus).toHaveBeenCalledOnce();
    rerender({ changed: 3 });
    expect(focus).toHaveBeenCalledOnce();
  });

  it("is the last that was asked for", () => {
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { result, rerender } = renderHook(({ changed }) => useFocusAfter(changed), { initialProps: { changed: 1 } });
    result.current(first);
    result.current(second);
    rerender({ changed: 2 });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });
});

describe("the page on paper", () => {
  const say = (what: string) => act(() => void window.dispatchEvent(new Event(what)));

  it("is printing from beforeprint to afterprint", () => {
    const { result } = renderHook(() => usePrinting());
    expect(result.current).toBe(false);
    say("beforeprint");
    expect(result.current).toBe(true);
    say("afterprint");
    expect(result.current).toBe(false);
  });

  it("goes on printing where Chromium, between laying it out twice, says that the medium is a screen", () => {
    const media = new EventTarget();
    vi.spyOn(window, "matchMedia").mockReturnValue(media as MediaQueryList);
    const { result } = renderHook(() => usePrinting());
    const change = (matches: boolean) =>
      act(() => void media.dispatchEvent(Object.assign(new Event("change"), { matches })));
    say("beforeprint");
    change(false);
    expect(result.current).toBe(true);
    say("afterprint");
    expect(result.current).toBe(false);
    change(true);
    expect(result.current).toBe(true);
    change(false);
    expect(result.current).toBe(false);
    vi.restoreAllMocks();
  });

  it("is drawn whole before the handler returns, since the browser does not wait", () => {
    const { result, unmount } = renderHook(() => usePrinting());
    window.dispatchEvent(new Event("beforeprint"));
    expect(result.current).toBe(true);
    unmount();
    expect(() => window.dispatchEvent(new Event("afterprint"))).not.toThrow();
  });
});
