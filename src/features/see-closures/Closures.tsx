import { useClosures } from "@/state/closures.ts";
import { Notice } from "@/ui/Notice.tsx";
import { ClosuresInView, type ClosuresProps } from "./ClosuresInView.tsx";

/** The crossings of the line: when each was reported shut, for how long, and by whom per whom. */
export function Closures(props: ClosuresProps) {
  const known = useClosures(true);
  if (known.isError)
    return (
      <Notice
        kind="fault"
        title="The closures of the crossings could not be read."
        actions={
          <button type="button" className="button" onClick={() => void known.refetch()}>
            Try again
          </button>
        }
      >
        {known.error.message} Their events are in the other views.
      </Notice>
    );
  return known.data === undefined ? (
    <p className="small muted" aria-busy="true">
      Reading the closures…
    </p>
  ) : (
    <ClosuresInView {...props} known={known.data} />
  );
}
