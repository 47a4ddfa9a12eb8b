import { Fragment } from "react";
import { keysInWords } from "./keysInWords.ts";
import "./Keys.css";

/** Ways to do one thing by key, each once: those that are written alike are one. */
export function Keys({ bindings }: { readonly bindings: readonly string[] }) {
  const ways = new Map(bindings.map((binding) => [keysInWords(binding).join("+"), keysInWords(binding)]));
  return (
    <span className="keys">
      {[...ways].map(([name, keys], way) => (
        <Fragment key={name}>
          {way > 0 && <span className="visually-hidden"> or </span>}
          <span className="keys__way">
            {keys.map((key) => (
              <kbd key={key} className="keys__key">
                {key}
              </kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
