type MapControlsProps = {
  readonly onZoom: (by: 1 | -1) => void;
  readonly onWhole: () => void;
  readonly onHome: () => void;
};

/** Every move of the map that a wheel or a drag makes, as buttons. */
export const MapControls = ({ onZoom, onWhole, onHome }: MapControlsProps) => (
  <div className="map__controls">
    <button type="button" aria-label="Zoom in" onClick={() => onZoom(1)}>
      +
    </button>
    <button type="button" aria-label="Zoom out" onClick={() => onZoom(-1)}>
      −
    </button>
    <button type="button" className="map__word" aria-label="Whole region" onClick={onWhole}>
      Whole
    </button>
    <button type="button" className="map__word" aria-label="Back to the first view" onClick={onHome}>
      Reset
    </button>
  </div>
);
