import type { Damage } from "@/state/linkCodec.ts";
import { Notice } from "@/ui/Notice.tsx";

/** The parts of a link that could not be applied, by name; the rest was. */
export const LinkDamage = ({
  damage,
  onClose,
}: {
  readonly damage: readonly Damage[];
  readonly onClose: () => void;
}) => (
  <aside aria-label="About this link" className="about-link">
    <Notice
      kind="note"
      title={
        damage.length === 1
          ? "One part of the link could not be applied; the rest was."
          : `${damage.length} parts of the link could not be applied; the rest was.`
      }
      actions={
        <button type="button" className="button" onClick={onClose}>
          Dismiss
        </button>
      }
    >
      <ul>
        {damage.map(({ part, value, reason }) => (
          <li key={`${part} ${value} ${reason}`}>
            <b>{part}</b>: “{value.slice(0, 80)}” {reason}.
          </li>
        ))}
      </ul>
    </Notice>
  </aside>
);
