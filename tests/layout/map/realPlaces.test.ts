import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { largestAtAPlace } from "@/figures/largestAtAPlace.ts";
import { placeMarks, placeSum } from "@/figures/placeMarks.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { layOutMap } from "@/layout/map/layOutMap.ts";
import { cameraFor, metresPerPixel } from "@/layout/map/mercator.ts";
import { coveredShare, meet, textWidth, type Box, type PlacedLabel } from "@/layout/map/placeLabels.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { stamp } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { base } from "./mapBase.ts";

/** The map's frame on screens 1440, 1024 and 390 px wide. */
const FRAMES = [
  { width: 609, height: 554 },
  { width: 712, height: 608 },
  { width: 358, height: 398 },
];
const { dataSet } = realRecord();
const figure = placesFigure(createSelector(dataSet).select(noClauses), stamp);
const sum = placeSum(figure);

function layOut(frame: (typeof FRAMES)[number], nearer: number) {
  const first = cameraFor(FOCUS, frame, 8);
  const camera = { ...first, zoom: first.zoom + nearer };
  const layout = layOutMap(base, placeMarks(figure), camera, frame, {
    lineLabel: "Durand Line",
    largest: largestAtAPlace(dataSet, stamp.voice),
    unit: figure.unit,
    ...(sum !== null && { sum }),
  });
  return { layout, camera };
}

const boxOf = ({ text, x, y, size, anchor = "middle" }: Omit<PlacedLabel, "anchor"> & Partial<PlacedLabel>): Box => {
  const width = textWidth(text, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
};

describe.each(FRAMES.flatMap((frame) => [0, 1].map((nearer) => [frame.width, nearer, frame] as const)))(
  "the record's places on a map %i px wide, %i zooms in",
  (_, nearer, frame) => {
    const { layout, camera } = layOut(frame, nearer);
    const discs = layout.places.flatMap(({ x, y, reach, tag }) => (tag === null ? [{ x, y, r: reach }] : []));

    it("no label lies on another, nor on a tag", () => {
      const labels = [
        ...layout.townLabels,
        ...layout.crossingLabels,
        ...layout.areaLabels,
        ...layout.provinceLabels,
      ].map((label) => ({ text: label.text, box: boxOf(label) }));
      const tags = layout.places.flatMap(({ x, y, r, tag }) =>
        tag === null
          ? []
          : [
              {
                text: `the tag ${tag.words}`,
                box: { left: x - tag.width / 2, right: x + tag.width / 2, top: y - r, bottom: y + r },
              },
            ],
      );
      const met = labels.flatMap((a, i) =>
        [...labels.slice(i + 1), ...tags].filter((b) => meet(a.box, b.box)).map((b) => `${a.text} on ${b.text}`),
      );
      expect(met).toEqual([]);
    });

    it("no town's name lies on symbols by more than a tenth, nor a crossing's, and every crossing in view is named", () => {
      const covered = [...layout.townLabels, ...layout.crossingLabels]
        .map((label) => [label.text, coveredShare(boxOf(label), discs)] as const)
        .filter(([, share]) => share > 0.1);
      expect(covered).toEqual([]);
      expect(layout.crossingLabels.map(({ text }) => text).toSorted()).toEqual(
        layout.crossings.map(({ name }) => name).toSorted(),
      );
    });

    it("no crossing is drawn more than 12 km from where it lies", () => {
      const moved = layout.crossings.map(({ name, x, y, home }) => {
        const lat = base.crossings.find((crossing) => crossing.name === name)?.lat ?? Number.NaN;
        return { name, km: (Math.hypot(x - home.x, y - home.y) * metresPerPixel(lat, camera.zoom)) / 1000 };
      });
      expect(moved.length).toBeGreaterThan(3);
      expect(moved.filter(({ km }) => !(km <= 12.001))).toEqual([]);
    });
  },
);
