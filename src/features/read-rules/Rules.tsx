import { useEffect, useMemo, useRef } from "react";
import spec from "@/domain/SPEC.md?raw";
import { useChoose, useView } from "@/state/room.ts";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { RuleText } from "./RuleText.tsx";
import { rulesOf } from "./rulesOf.ts";
import "./Rules.css";

/** The rules by which the page tells what contradicts what, as they are kept beside the code that follows them. */
export function Rules() {
  const named = useView((view) => view.rule);
  const choose = useChoose();
  const heading = useRef<HTMLHeadingElement>(null);
  const marked = useRef<HTMLElement>(null);
  useReturnFocus();
  const sections = useMemo(() => rulesOf(spec), []);
  const known = useMemo(() => new Set(sections.flatMap(({ rules }) => rules.map(({ id }) => id))), [sections]);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: "start" });
    (marked.current ?? heading.current)?.focus({ preventScroll: true });
  }, [named]);
  const close = () => choose({ rule: null });
  return (
    <section className="rules" aria-label="Rules">
      <EscapeArea onEscape={close}>
        <div className="rules__bar">
          <span className="rules__name" aria-hidden="true">
            How contradictions are told
          </span>
          <button type="button" className="word-button" onClick={close}>
            Close rules
          </button>
        </div>
        <h2 className="rules__title" ref={heading} tabIndex={-1}>
          How contradictions are told
        </h2>
        <p className="rules__introduction">
          These are the rules that this page follows, numbered, each with its reason. They hold for every claimant
          alike, and none of them says who is right.
        </p>
        {named !== null && !known.has(named) && (
          <p className="rules__unknown" role="status">
            There is no rule {named}. All rules follow.
          </p>
        )}
        {sections.map(({ heading: name, rules }) => (
          <div className="rules__section" key={name}>
            <h3 className="rules__heading">{name}</h3>
            {rules.map(({ id, statement, more, why }) => (
              <article
                key={id}
                className="rules__rule"
                aria-label={`Rule ${id}`}
                aria-current={id === named ? "true" : undefined}
                ref={id === named ? marked : undefined}
                tabIndex={-1}
              >
                <span className="rules__number">{id}</span>
                <p className="rules__statement">
                  <b>{statement}</b>
                  <RuleText text={more} known={known} />
                </p>
                {why !== "" && (
                  <p className="rules__why">
                    Why: <RuleText text={why} known={known} />
                  </p>
                )}
              </article>
            ))}
          </div>
        ))}
      </EscapeArea>
    </section>
  );
}
