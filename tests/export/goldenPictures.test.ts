import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { composePicture } from "@/export/composePicture.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { parseXml } from "../support/parseXml.ts";
import { from } from "./emptyPicture.ts";
import { goldenPictures } from "./goldenPictures.ts";

const fileOf = (name: string) => `tests/golden/picture-${name}.svg`;

// Reviewed by eye in Chromium. UPDATE_GOLDEN=1 writes them again; look at them before they are committed.
it.each(Object.entries(goldenPictures))("X8: the picture of %s is what was reviewed, to the byte", (name, picture) => {
  const write = () =>
    writeSvg(composePicture(picture, { shape: "wide", pageWidth: 0 }, from), { palette: "light", faces: "" });
  const svg = write();
  expect(write()).toBe(svg);
  expect(parseXml(svg).querySelector("svg > title")!.textContent).toBe(picture.figure.title.trim());
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(fileOf(name), svg);
  expect(svg).toBe(readFileSync(fileOf(name), "utf8"));
});
