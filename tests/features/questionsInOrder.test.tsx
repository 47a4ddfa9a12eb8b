import { expect, it } from "vitest";
import type { EventId } from "@/domain/ids.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { questionsInOrder } from "@/features/read-record/questionsInOrder.ts";
import { realRecord } from "../support/realRecord.ts";

it("the record of 11–12 October 2025 opens with 23 against 58, then what is denied, then what nobody contradicts", () => {
  const { dataSet } = realRecord();
  const event = dataSet.eventById.get("2025-10-11-border-clashes" as EventId);
  if (event === undefined) throw new Error("The night is not in the record.");
  const { questions, contradicted } = questionsInOrder(createSelector(dataSet).select(noClauses), event);
  expect(questions[0]?.id).toBe("q-2025-10-11-pak-soldiers-killed");
  expect(questions.slice(0, contradicted).map(({ kind }) => kind)).toEqual(["figure", "proposition", "proposition"]);
  const asked = (dataSet.questionsOfEvent.get(event.id) ?? []).map(({ id }) => id);
  expect(questions.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
  const rest = questions.slice(contradicted).map(({ id }) => id);
  expect(rest).toEqual(asked.filter((id) => rest.includes(id)));
});
