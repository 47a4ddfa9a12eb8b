type MapControlsProps = {
  readonly onZoom: (by: 1 | -1) => void;
  readonly onWhole: () => void;
  /** What is fitted: "all places". */
  readonly all: string;
  /** Null: there is none to show. */
  readonly onFit: (() => void) | null;
  readonly onHome: () => void;
};

/** Every move of the map that a wheel or a drag makes, as buttons. */
export const MapControls = ({ onZoom, onWhole, all, onFit, onHome }: MapControlsProps) => (
  <div className="map__controls">
    <button type="button" aria-label="Zoom in" onClick={() => onZoom(1)}>
      +
    </button>
    <button type="button" aria-label="Zoom out" onClick={() => onZoom(-1)}>
      −
    </button>
    <button
      type="button"
      className="map__word"
      aria-label={onFit === null ? `Fit ${all}: there is none on the map` : `Fit ${all}`}
      title={onFit === null ? "There is none on the map to fit" : undefined}
      aria-disabled={onFit === null}
      onClick={() => onFit?.()}
    >
      Fit
    </button>
    <button type="button" className="map__word" aria-label="Whole region" onClick={onWhole}>
      Whole
    </button>
    <button type="button" className="map__word" aria-label="Reset to the first view" onClick={onHome}>
      Reset
    </button>
  </div>
);
