/** A part of what is printed that must not be split, in units of a picture (1/96 inch on paper). */
export type PaperPart = {
  /** Height of all but its picture: title, caption, foot, space above. */
  readonly around: number;
  /** Heights between which its picture may be drawn. */
  readonly least: number;
  readonly most: number;
};

export type PlacedPart = { readonly height: number; readonly startsPage: boolean };

type Growing = { readonly height: number; readonly most: number };

/** Heights that share `free` evenly, none above its most. */
function shared(parts: readonly Growing[], free: number): readonly number[] {
  const growing = parts.filter(({ height, most }) => most > height).length;
  if (growing === 0 || free < growing) return parts.map(({ height }) => Math.floor(height));
  const share = free / growing;
  const grown = parts.map(({ height, most }) => ({ height: Math.max(height, Math.min(height + share, most)), most }));
  const used = grown.reduce((sum, { height }, at) => sum + height - (parts[at]?.height ?? height), 0);
  return shared(grown, free - used);
}

/**
 * Parts on pages in their order: as many on a page as fit with their pictures at the least height, which then share
 * what is left of it. `head` stands above the first part. What follows the last part takes the rest of its page.
 */
export function pagesOfParts(parts: readonly PaperPart[], page: number, head: number): readonly PlacedPart[] {
  const placed: PlacedPart[] = [];
  let group: PaperPart[] = [];
  let used = head;
  const close = () => {
    const heights = shared(
      group.map(({ least, most }) => ({ height: least, most })),
      page - used,
    );
    placed.push(...heights.map((height, at) => ({ height, startsPage: at === 0 && placed.length > 0 })));
  };
  for (const part of parts) {
    const needs = part.around + part.least;
    if (group.length > 0 && used + needs > page) {
      close();
      group = [];
      used = 0;
    }
    group.push(part);
    used += needs;
  }
  close();
  return placed;
}
