/** `address` opens the file in the browser, for as long as a reader may need to notice that nothing was saved. */
export type Downloaded = { readonly address: string };

const KEPT = 15 * 60 * 1000;

/**
 * Hands a file to the browser to save. Whether it was saved cannot be known: a browser that blocks it says nothing to
 * the page. So the address of the file is returned, to be offered in its place; it is given up after a quarter of an hour.
 */
export function download(blob: Blob, name: string): Downloaded {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.rel = "noopener";
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return { address };
}
