import "./ChartPlaceholder.css";

/** The room of a chart that is on its way: its base line and nothing else. */
export const ChartPlaceholder = ({ label, height }: { readonly label: string; readonly height: number }) => (
  <div className="ChartPlaceholder" role="group" aria-label={label} aria-busy="true" style={{ height }} />
);
