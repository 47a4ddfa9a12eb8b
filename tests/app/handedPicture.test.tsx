import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FoundOnShelf } from "@/app/presenting/FoundOnShelf.tsx";
import type { SlidePicture } from "@/features/hand-out/HandedSlide.ts";
import type { Picture } from "@/export/Picture.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const wait = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

describe("the picture of a slide for paper", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function look() {
    const onPicture = vi.fn<(picture: SlidePicture) => void>();
    const { shelf } = renderInRoom(<FoundOnShelf show="Timeline" onPicture={onPicture} />);
    return { onPicture, shelf };
  }

  it("X103: is said not to be drawn, with its address, when after 8 seconds there is none", () => {
    const { onPicture } = look();
    wait(7800);
    expect(onPicture).not.toHaveBeenCalled();
    wait(400);
    expect(onPicture).toHaveBeenCalledWith({ kind: "undrawn", address: expect.stringContaining("#v=1") as unknown });
  });

  it("X103: is taken when it has stood for half a second, not before", () => {
    const { onPicture, shelf } = look();
    const picture = { region: "Timeline" } as unknown as Picture;
    shelf.put("Timeline", () => picture);
    wait(360);
    expect(onPicture).not.toHaveBeenCalled();
    wait(360);
    expect(onPicture).toHaveBeenCalledWith({ kind: "pictures", pictures: [picture] });
  });
});
