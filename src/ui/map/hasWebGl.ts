let known: boolean | null = null;

/** Whether this browser can draw with WebGL 2, which MapLibre needs. Asked once: each try costs a drawing context. */
export function hasWebGl(): boolean {
  known ??= canDraw();
  return known;
}

function canDraw(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
