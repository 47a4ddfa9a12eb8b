import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voiceNames } from "@/domain/Voice.ts";
import { addressCode } from "@/export/addressCode.ts";
import { composePicture, type ComposedPicture } from "@/export/composePicture.ts";
import type { drawBody } from "@/export/draw/drawBody.ts";
import { words } from "@/export/draw/words.ts";
import { pixelsPerUnit, SHAPES } from "@/export/shapes.ts";
import { emptyPicture, from } from "./emptyPicture.ts";
import { textBoxes, wordsIn } from "./textBoxes.ts";

type Draw = typeof drawBody;

/** A body that takes all of its room, with a letter in each corner, and says the more the less room it has. */
const fullBody =
  (sentences: readonly string[]): Draw =>
  (_, { width, height }) => {
    const high = height ?? 240;
    const look = { size: 12 };
    return {
      marks: [
        words(0, 9, "A", look),
        words(width, 9, "B", { ...look, anchor: "end" }),
        words(0, high - 3, "C", look),
        words(width, high - 3, "D", { ...look, anchor: "end" }),
      ],
      height: high,
      says: high < 230 ? sentences : sentences.slice(0, 1),
    };
  };

const said = (
  picture: Parameters<typeof composePicture>[0],
  shape: (typeof SHAPES)[number] = "wide",
  address = from.address,
) =>
  composePicture(picture, { shape, pageWidth: 600 }, { ...from, address })
    .marks.map((part) =>
      textBoxes([part])
        .map(({ text }) => text)
        .join(" "),
    )
    .join(" ");
const collapsed = (text: string) => text.replaceAll(/\s+/g, "");

/** Texts that leave the frame or stand on one another. */
function misplaced({ marks, width, height }: ComposedPicture): readonly string[] {
  const near = 0.01;
  const boxes = textBoxes(marks);
  return boxes.flatMap((box, at) => [
    ...(box.left < -near || box.top < -near || box.right > width + near || box.bottom > height + near
      ? [`outside: ${box.text}`]
      : []),
    ...boxes
      .slice(at + 1)
      .filter(
        (other) =>
          other.left < box.right - near &&
          box.left < other.right - near &&
          other.top < box.bottom - near &&
          box.top < other.bottom - near,
      )
      .map((other) => `${box.text} on ${other.text}`),
  ]);
}

describe("a picture that leaves the page", () => {
  it.each(SHAPES)("X1: carries all that must be known of it (%s)", (shape) => {
    const text = said(emptyPicture({ voice: "kabul" }), shape);
    for (const part of [
      "How many attacks did the TTP carry out?",
      "Counters count by different methods.",
      "No published count lies within the chosen dates.",
      "Contradicted: values shown are contradicted by other claims; none is taken as true.",
      "Sources: PIPS, GTI, UN Monitoring Team, UCDP and 2 more (31 documents)",
      "Filters: whole record, no filter",
      "41 of 41 published counts",
      `Numbers: ${voiceNames.kabul}`,
      "Counterclaim record v2026.11, CC BY 4.0",
      "made 21 November 2026",
      "counterclaim.example/#v=1&view=counts",
    ])
      expect(collapsed(text)).toContain(collapsed(part));
  });

  it("X1: what is contradicted by nothing bears no marker", () => {
    expect(said(emptyPicture({ contested: false }))).not.toContain("Contradicted");
    expect(JSON.stringify(composePicture(emptyPicture(), { shape: "wide", pageWidth: 0 }, from).marks)).toContain(
      "M0 -4L4 0",
    );
    const calm = composePicture(emptyPicture({ contested: false }), { shape: "wide", pageWidth: 0 }, from);
    expect(JSON.stringify(calm.marks)).not.toContain("M0 -4L4 0");
  });

  it("X1: what the body adds stands in the caption, and in the description", () => {
    const says = ["12 of 74 contradictions drawn; all are in the table and at the address."];
    const made = composePicture(emptyPicture(), { shape: "wide", pageWidth: 0 }, from, fullBody(says));
    const caption = made.marks.find(({ attrs }) => attrs["data-part"] === "caption")!;
    expect(
      textBoxes([caption])
        .map(({ text }) => text)
        .join(" "),
    ).toContain(`by different methods. ${says[0]!}`);
    expect(made.description).toContain(says[0]);
  });

  it.each([
    ["wide", 1920, 1080],
    ["standard", 1920, 1440],
    ["square", 1080, 1080],
  ] as const)("X2: %s is %i × %i pixels at 1×, however much it says", (shape, width, height) => {
    for (const filters of ["none", "source: a long name · ".repeat(200)]) {
      const made = composePicture(emptyPicture({ filters }), { shape, pageWidth: 400 }, from);
      expect(made.width * made.pixelsPerUnit).toBeCloseTo(width);
      expect(made.height * made.pixelsPerUnit).toBeCloseTo(height);
    }
  });

  it("X2: as on the page is as wide as the page shows it and as high as it needs", () => {
    const high =
      (height: number): Draw =>
      () => ({ marks: [], height, says: [] });
    const at = (height: number) =>
      composePicture(emptyPicture(), { shape: "page", pageWidth: 612.4 }, from, high(height));
    expect([at(100).width, pixelsPerUnit.page]).toEqual([612, 1]);
    expect(at(900).height - at(100).height).toBe(800);
  });

  const word = fc.oneof(
    { weight: 20, arbitrary: fc.stringMatching(/^[A-Za-z,.;·–0-9]{1,14}$/) },
    { weight: 1, arbitrary: fc.stringMatching(/^[A-Z]{40,260}$/) },
    { weight: 2, arbitrary: fc.constantFrom("تلویزیون", "طلوع", "◆", "Zürich", "<b>", "“so”.") },
  );
  const prose = (most: number) => fc.array(word, { maxLength: most, size: "max" }).map((each) => each.join(" "));

  it("X3: no two texts overlap and none leaves the frame, however long title, caption, filters, sources and address are", () => {
    fc.assert(
      fc.property(
        fc.record({
          title: prose(50),
          caption: prose(150),
          filters: prose(150),
          publishers: fc.array(prose(8), { maxLength: 6 }),
          contested: fc.boolean(),
        }),
        fc.array(prose(30), { maxLength: 3 }),
        fc.constantFrom(...SHAPES),
        fc.integer({ min: 300, max: 1000 }),
        fc.nat(400),
        (figure, sentences, shape, pageWidth, long) => {
          const address = `https://counterclaim.example/path/#v=1&q=${"a".repeat(long)}`;
          const made = composePicture(
            emptyPicture(figure),
            { shape, pageWidth },
            { ...from, address },
            fullBody(sentences),
          );
          expect(misplaced(made)).toEqual([]);
          const text = collapsed(made.marks.map(wordsIn).join(""));
          expect(text).toContain(collapsed(figure.title));
          expect(text).toContain(collapsed(figure.filters));
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);

  it("X3: a title of 300 characters is whole, and the body still has room", () => {
    const title = "Who crossed the line at Torkham first ".repeat(8).slice(0, 300);
    for (const shape of SHAPES) {
      let room: number | null = 0;
      const made = composePicture(emptyPicture({ title }), { shape, pageWidth: 390 }, from, (picture, box) => {
        room = box.height;
        return fullBody([])(picture, box);
      });
      expect(made.marks.map(wordsIn).join("").replaceAll(" ", "")).toContain(title.replaceAll(" ", ""));
      if (shape !== "page") expect(room).toBeGreaterThan(250);
    }
  });

  it("X4: a caption without measure ends with a sentence and says where the rest is; the description has it whole", () => {
    const sentences = Array.from(
      { length: 90 },
      (_, at) => `Sentence ${at} of the caption says what is shown and what is not.`,
    );
    const picture = emptyPicture({ caption: sentences.join(" ") });
    const made = composePicture(picture, { shape: "wide", pageWidth: 0 }, from, fullBody(["3 of 9 rows drawn."]));
    const caption = textBoxes(made.marks.filter(({ attrs }) => attrs["data-part"] === "caption"));
    const text = caption.map((line) => line.text).join(" ");
    expect(text).toMatch(/what is not\. … \(whole caption in the file’s description\) 3 of 9 rows drawn\.$/);
    expect(text).toContain("Sentence 9 ");
    expect(made.description).toContain(sentences.join(" "));
    const plain = composePicture(emptyPicture(), { shape: "wide", pageWidth: 0 }, from, fullBody([]));
    expect(JSON.stringify(plain.marks)).not.toContain("whole caption");
  });

  it("X4: the description names every publisher", () => {
    const { description } = composePicture(emptyPicture(), { shape: "square", pageWidth: 0 }, from);
    expect(description).toContain("Sources: PIPS, GTI, UN Monitoring Team, UCDP, Dawn, Tolo (31 documents)");
    expect(description.endsWith(from.address)).toBe(true);
  });

  it("X5: a long address stands as host, path and code; the metadata hold both", () => {
    const address = `https://counterclaim.example/record/?a=1#v=1&actor=${"pakistan-army,".repeat(20)}`;
    const code = addressCode(address);
    const made = composePicture(emptyPicture(), { shape: "wide", pageWidth: 0 }, { ...from, address });
    expect(said(emptyPicture(), "wide", address)).toContain(`counterclaim.example/record/ · code ${code}`);
    expect(made.metadata).toMatchObject({
      address,
      code,
      made: "2026-11-21",
      version: "2026.11",
      region: "TTP incident counts",
    });
    expect(made.description).toContain(address);
  });

  it("X5: a code is eight signs that cannot be mistaken, always the same, and no other for another address", () => {
    expect(addressCode("https://counterclaim.example/")).toBe("ES5H-JYVA");
    const codes = new Set(Array.from({ length: 20_000 }, (_, at) => addressCode(`${from.address}&n=${at}`)));
    expect(codes.size).toBe(20_000);
    expect([...codes].every((code) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
  });

  it("X10: the address of the whole record is written with an empty view", () => {
    const made = composePicture(
      emptyPicture(),
      { shape: "wide", pageWidth: 0 },
      { ...from, address: "https://c.example/" },
    );
    expect(made.metadata.address).toBe("https://c.example/#");
  });
});
