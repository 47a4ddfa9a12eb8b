/** What is pointed at on the ground. */
export type GroundSpot = { readonly layer: "area" | "crossing"; readonly id: string };
