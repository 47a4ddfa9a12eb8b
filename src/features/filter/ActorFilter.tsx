import { useMemo, useState } from "react";
import { sideNames } from "@/domain/sideNames.ts";
import type { Side } from "@/domain/Actor.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { useChoose, useRoom, useToggle, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Fold } from "@/ui/Fold.tsx";
import { useOpenKeys } from "@/ui/useOpenKeys.ts";
import { Option } from "@/ui/Option.tsx";
import { actorTree, impliedBy, isFound } from "./actorTree.ts";
import { ActorMatches } from "./ActorMatches.tsx";
import { useOptionCounts } from "./useOptionCounts.ts";

const OPEN_AT_FIRST: readonly Side[] = ["pakistan", "afghan-taliban", "ttp"];

/** Actors by side, children under parents; choosing a parent chooses its children. */
export function ActorFilter() {
  const { dataSet } = useRoom();
  const choose = useChoose();
  const toggle = useToggle();
  const actors = useView((view) => view.actors);
  const match = useView((view) => view.match);
  const [typed, setTyped] = useState("");
  const { isOpen, setOpen } = useOpenKeys(OPEN_AT_FIRST);
  const counts = useOptionCounts("actors");
  const tree = useMemo(() => actorTree(dataSet, counts.total), [dataSet, counts.total]);
  const chosen = useMemo(() => new Set(actors), [actors]);
  const searching = typed.trim() !== "";
  const branches = searching
    ? tree
        .map((branch) => ({ ...branch, twigs: branch.twigs.filter(({ actor }) => isFound(actor, typed)) }))
        .filter(({ twigs }) => twigs.length > 0)
    : tree;
  return (
    <fieldset>
      <legend className="filters__heading">Actors</legend>
      <input
        className="field filters__find"
        type="search"
        aria-label="Find an actor"
        placeholder="Find an actor"
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <div className="filters__scroll" tabIndex={0} role="group" aria-label={`List of ${dataSet.actors.length} actors`}>
        {branches.map(({ side, twigs }) => (
          <Fold
            key={side}
            label={sideNames[side]}
            note={`${numberInWords(twigs.length)} ${twigs.length === 1 ? "actor" : "actors"}`}
            open={searching || isOpen(side)}
            onOpenChange={(next) => setOpen(side, next)}
          >
            {twigs.map(({ actor, depth }) => {
              const through = impliedBy(actor, chosen, dataSet.actorById);
              return (
                <Option
                  key={actor.id}
                  name={actor.name}
                  depth={searching ? 0 : depth}
                  channel={channelOf(actor.side)}
                  checked={chosen.has(actor.id)}
                  impliedBy={through === null || chosen.has(actor.id) ? null : `Chosen with ${through.name}`}
                  count={counts.words(actor.id)}
                  empty={counts.isEmpty(actor.id)}
                  onToggle={() => toggle("actors", actor.id)}
                />
              );
            })}
          </Fold>
        ))}
        {branches.length === 0 && <p className="filters__note">No actor’s name holds “{typed.trim()}”.</p>}
      </div>
      {actors.length > 1 && (
        <div className="filters__presets">
          <Choice
            label="How actors combine"
            options={[
              { key: "any", label: "any of these" },
              { key: "all", label: "all of these" },
            ]}
            chosen={match}
            onChoose={(next) => choose({ match: next })}
          />
        </div>
      )}
      <ActorMatches />
    </fieldset>
  );
}
