import { useMemo, useState, type ComponentProps } from "react";
import { useChoose, useView } from "@/state/room.ts";
import { LazyMap } from "@/ui/map/LazyMap.tsx";
import { areaShape, drawnArea } from "./areaShape.ts";
import { AreaTools, type Tool } from "./AreaTools.tsx";

const TOO_SMALL = "That is too small: an area is kept to some hundred metres. Draw again, or press Escape to cancel.";

type MapToDrawProps = Omit<ComponentProps<typeof LazyMap>, "script" | "shape" | "draw" | "onDrawn" | "onDrawCancel">;

/** The border map with the tools that draw an area on it; what was begun goes with the map. */
export function MapToDraw(props: MapToDrawProps) {
  const choose = useChoose();
  const area = useView((view) => view.area);
  const script = useView((view) => view.mapScript);
  const [tool, setTool] = useState<Tool | null>(null);
  const [failure, setFailure] = useState("");
  const shape = useMemo(() => (area === null ? null : areaShape(area)), [area]);
  const take = (next: Tool | null) => {
    setTool(next);
    setFailure("");
  };
  return (
    <>
      <AreaTools tool={tool} onTool={take} failure={failure} />
      <LazyMap
        {...props}
        script={script}
        shape={shape}
        draw={tool}
        onDrawn={(ring) => {
          const drawn = tool === null ? null : drawnArea(tool, ring);
          if (drawn === null) return setFailure(TOO_SMALL);
          take(null);
          choose({ area: drawn });
        }}
        onDrawCancel={() => take(null)}
      />
    </>
  );
}
