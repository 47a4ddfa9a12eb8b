import { useState } from "react";
import { mayShare, shareFile } from "@/export/page/shareFile.ts";

/** Hands the address to a program of the device, where the browser can. */
export function ShareWith({ address }: { readonly address: string }) {
  const [why, setWhy] = useState<string | null>(null);
  if (!mayShare()) return null;
  const share = async () => {
    const shared = await shareFile({ title: document.title, address, file: null });
    setWhy(shared.as === "fault" ? shared.why : null);
  };
  return (
    <div>
      <button type="button" className="button" onClick={() => void share()}>
        Share with a program
      </button>
      {why !== null && (
        <p className="small" role="alert">
          {why}
        </p>
      )}
    </div>
  );
}
