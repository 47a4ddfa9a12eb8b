import type { CountedPeople, ScopePartner } from "@/figures/scopePartners.ts";
import { whyInWords } from "@/figures/whyInWords.ts";
import type { Finding } from "@/domain/Finding.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { extentsOf } from "@/layout/chart/extentsOf.ts";
import { PopulationBars } from "@/ui/chart/PopulationBars.tsx";
import { Reasons } from "./Reasons.tsx";

const saysOf = ({ relation, part, whole }: ScopePartner): string =>
  relation === "inside"
    ? `“${whole.name}” includes “${part.name}”.`
    : `“${part.name}” and “${whole.name}” each include people of the other.`;

const barOf = ({ question, name, channel, says }: CountedPeople) => ({
  key: question.id,
  label: name,
  words: says,
  channel,
});

/** The other question of the event that counts different people, both populations drawn, both figures beside them. */
function Partner({ partner, lead }: { readonly partner: ScopePartner; readonly lead: Finding | null }) {
  const { dataSet } = useSelection();
  const choose = useChoose();
  const { part, whole } = extentsOf(partner.relation);
  return (
    <section className="contradiction-detail__section">
      <h4 className="contradiction-detail__heading">
        Counts different people: {partner.part.name} / {partner.whole.name}
      </h4>
      <PopulationBars
        relation={partner.relation}
        says={saysOf(partner)}
        label={`Whom the figures count: ${partner.part.name}, ${partner.whole.name}`}
        bars={[
          { ...barOf(partner.part), ...part },
          { ...barOf(partner.whole), ...whole },
        ]}
      />
      {partner.scopes
        .filter((scope) => scope !== lead)
        .map((scope) => (
          <Reasons key={`${scope.ofPart.claim.id} ${scope.ofWhole.claim.id}`} reasons={whyInWords(scope, dataSet)} />
        ))}
      <p className="small">
        <button type="button" className="link-button" onClick={() => choose({ question: partner.partner.id })}>
          Open “{partner.partner.text}”
        </button>
      </p>
    </section>
  );
}

export const ScopePartners = ({
  partners,
  lead,
}: {
  readonly partners: readonly ScopePartner[];
  readonly lead: Finding | null;
}) => partners.map((partner) => <Partner key={partner.key} partner={partner} lead={lead} />);
