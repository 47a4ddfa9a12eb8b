const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a frame says of its height: `{ counterclaim: "height", height }`, in pixels. */
const HEIGHT_MESSAGE = "height";

/** HTML for another page: a frame of the address, and a script that gives it the height which it asks for. */
export function embedCode(address: string, title: string): string {
  const { origin } = new URL(address);
  return [
    `<iframe class="counterclaim" src="${escaped(address)}" title="Counterclaim: ${escaped(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`,
    "<script>",
    'addEventListener("message", function (message) {',
    `  if (message.origin !== ${JSON.stringify(origin)} || !message.data || message.data.counterclaim !== "${HEIGHT_MESSAGE}") return;`,
    '  document.querySelectorAll("iframe.counterclaim").forEach(function (frame) {',
    "    if (frame.contentWindow === message.source) frame.height = Math.min(4000, Number(message.data.height) || 560);",
    "  });",
    "});",
    "</script>",
  ].join("\n");
}
