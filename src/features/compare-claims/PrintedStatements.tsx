import { useId } from "react";
import type { PrintedStatement } from "@/figures/printsOfStatement.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { Documents } from "@/ui/Documents.tsx";

/** Which outlets print which figure as one claimant's of one day. */
export function PrintedStatements({ statements }: { readonly statements: readonly PrintedStatement[] }) {
  const id = useId();
  if (statements.length === 0) return null;
  return (
    <section className="contradiction-detail__section" aria-labelledby={id}>
      <h4 className="contradiction-detail__heading" id={id}>
        Printed differently: which outlets print what
      </h4>
      {statements.map(({ key, claimant, channel, when, prints }) => (
        <table key={key} className="contradiction-detail__prints">
          <caption>
            <ChannelMark channel={channel} /> As said by {claimant}, {when}
          </caption>
          <thead>
            <tr>
              <th scope="col">Printed</th>
              <th scope="col">In</th>
            </tr>
          </thead>
          <tbody>
            {prints.map((print) => (
              <tr key={print.key}>
                <th scope="row">{print.says}</th>
                <td>
                  <Documents documents={print.documents} label={`Documents that print ${print.says}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
