import { readText } from "./readText.ts";

const quiet = () => undefined;

/** A file of this project, built by its own scripts and checked by its own tests: read as what it is. */
export const readBundled = async <Shape>(url: string, name: string, signal: AbortSignal): Promise<Shape> =>
  JSON.parse(await readText(url, name, signal, quiet)) as Shape;

/** The address of such a file carries a hash: it cannot change under us. */
export const bundled = { staleTime: Infinity, gcTime: Infinity, networkMode: "always", retry: false } as const;
