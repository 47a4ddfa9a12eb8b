import { useMemo, useRef } from "react";
import { download } from "@/export/page/download.ts";
import { qrMark } from "@/export/qrMark.ts";
import { Drawn } from "@/ui/Drawn.tsx";

const SIZE = 200;

/** The address as a code that a camera reads, always dark on white. */
export function QrCode({ address }: { readonly address: string }) {
  const drawn = useRef<SVGSVGElement>(null);
  const code = useMemo(() => qrMark(address, SIZE), [address]);
  if (code === null)
    return (
      <p className="small muted">
        The address is too long for a code that a camera reads: take the short one, or fewer notes and filters.
      </p>
    );
  const save = () => {
    if (drawn.current === null) return;
    const text = new XMLSerializer().serializeToString(drawn.current);
    download(new Blob([text], { type: "image/svg+xml" }), "counterclaim-code.svg");
  };
  return (
    <div className="share__code">
      <svg
        ref={drawn}
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        width={SIZE}
        height={SIZE}
        role="img"
        aria-label="Code of the address"
      >
        <Drawn marks={[code]} />
      </svg>
      <div>
        <p className="small muted">A camera that reads it opens this address.</p>
        <button type="button" className="button" onClick={save}>
          Save code as SVG
        </button>
      </div>
    </div>
  );
}
