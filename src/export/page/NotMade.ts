export type WhyNotMade = "faces" | "too large" | "tainted" | "memory" | "unsupported" | "drawing";

/** A file that could not be made. Its message says in a sentence what went wrong, and in a second one what to do. */
export class NotMade extends Error {
  override readonly name = "NotMade";
  readonly why: WhyNotMade;

  constructor(why: WhyNotMade, says: string, options?: ErrorOptions) {
    super(says, options);
    this.why = why;
  }
}
