/** The fill of the second of a pair: an outline with hatching, so that no colour is needed to tell the two apart. */
export const PairedHatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
      <path className="Paired-hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
    </pattern>
  </defs>
);
