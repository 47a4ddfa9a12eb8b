import type { Actor } from "@/domain/Actor.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { Question } from "@/domain/Question.ts";
import { shortJson, type Fault } from "./faultOf.ts";

/** What is wrong with a claim once its question and its claimant are known. */
export function faultOfClaim(claim: Claim, question: Question | undefined, claimant: Actor | undefined): Fault | null {
  if (claimant?.kind === "population") {
    const reason = "This actor is a population, which figures are about and which claims nothing; name who said it.";
    return { field: "claimant", value: shortJson(claim.claimant), reason };
  }
  if (question?.kind === "figure" && claim.figure === null) {
    const reason = "The question asks for a figure; give a figure and make stance null (a plain denial is exact 0).";
    return { field: "stance", value: shortJson(claim.stance), reason };
  }
  if (question?.kind === "proposition" && claim.stance === null) {
    const reason = "The question is a proposition; give a stance (asserts, denies or declines) and make figure null.";
    return { field: "figure", value: shortJson(claim.figure), reason };
  }
  return null;
}
