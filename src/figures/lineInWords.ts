/** What every map says of the dashed line. */
export const lineInWords = {
  label: "Durand Line · not recognised by Kabul",
  note: "The Durand Line is drawn, dashed, as Pakistan and most states treat it; Kabul has never recognised it as a border. Pakistan holds the ground to its south and east, Afghanistan that to its north and west. The line is drawn to within 1–3 km: never conclude from a point on which side of it an event lies.",
} as const;

/** What every map says of Kashmir. */
export const disputedInWords =
  "Kashmir is disputed: areas are drawn as held by Pakistan and by India, their limits and the Line of Control between them dashed; what China holds is not drawn apart.";
