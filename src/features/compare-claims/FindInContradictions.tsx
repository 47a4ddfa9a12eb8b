import { useEffect, useId, useRef } from "react";
import { useChoose, useView } from "@/state/room.ts";

/** Milliseconds without a key before what is typed becomes a step of the browser's history. */
const PAUSE = 400;
const LONGEST = 200;

/** Words that narrow this list and nothing else: it follows every key, and what was typed is one step. */
export function FindInContradictions() {
  const id = useId();
  const find = useView((view) => view.find);
  const choose = useChoose();
  const typing = useRef(false);
  const settle = () => {
    if (!typing.current) return;
    typing.current = false;
    choose({}, "done");
  };
  useEffect(() => {
    if (!typing.current) return undefined;
    const timer = setTimeout(() => {
      typing.current = false;
      choose({}, "done");
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [find, choose]);
  return (
    <div className="contradictions__find">
      <label htmlFor={id}>Find in contradictions</label>
      <input
        id={id}
        type="search"
        className="field"
        maxLength={LONGEST}
        value={find}
        onChange={(change) => {
          typing.current = true;
          choose({ find: change.target.value }, "moving");
        }}
        onBlur={settle}
        onKeyDown={(press) => press.key === "Enter" && settle()}
      />
    </div>
  );
}
