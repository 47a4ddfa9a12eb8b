/** Text of a file of ours, read piece by piece so that progress can be told (0 to 1). Fails with a sentence. */
export async function readText(
  url: string,
  name: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<string> {
  const reply = await fetch(url, { signal }).catch((error: unknown) => {
    throw new Error(
      `${name} could not be fetched (${error instanceof Error ? error.message : String(error)}). Check the connection.`,
    );
  });
  if (!reply.ok) throw new Error(`${name} could not be fetched: the server answered ${reply.status}.`);
  if (reply.body === null) return reply.text();
  // Compressed replies tell the compressed length; then progress runs ahead and waits at the end.
  const length = Number(reply.headers.get("content-length") ?? 0);
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the pieces come one after the other.
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (length > 0) onProgress(Math.min(1, read / length));
  }
  onProgress(1);
  return text + decoder.decode();
}
