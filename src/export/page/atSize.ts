export type PixelSize = { readonly width: number; readonly height: number };

const ROOT = /<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/u;
const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");

function valueOf(tag: string, name: string): string | null {
  const found = attribute(name).exec(tag);
  return found === null ? null : (found[1] ?? found[2] ?? "");
}

/**
 * An SVG that says of itself that it is `width` by `height` pixels, what it shows as large as fits into them. So a
 * browser draws it sharp at that size and not enlarged from a smaller one.
 */
export function atSize(svg: string, { width, height }: PixelSize): string {
  return svg.replace(ROOT, (tag) => {
    const box = valueOf(tag, "viewBox") ?? `0 0 ${valueOf(tag, "width") ?? width} ${valueOf(tag, "height") ?? height}`;
    const bare = ["width", "height", "viewBox"].reduce((text, name) => text.replace(attribute(name), ""), tag);
    return bare.replace("<svg", () => `<svg width="${width}" height="${height}" viewBox="${box}"`);
  });
}
