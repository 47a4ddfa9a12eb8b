import { useState } from "react";
import { useStore } from "zustand";
import { Elapsed } from "@/features/present/Elapsed.tsx";
import type { TalkStore } from "@/state/talk.ts";

/** The time that a talk has taken. */
export function TalkTime({ talk }: { readonly talk: TalkStore }) {
  const startedAt = useStore(talk, (each) => each.startedAt);
  const [pausedAt, setPausedAt] = useState<number | null>(null);
  return (
    <Elapsed
      startedAt={startedAt}
      pausedAt={pausedAt}
      onChange={(time) => {
        setPausedAt(time.pausedAt);
        talk.getState().begin(time.startedAt);
      }}
    />
  );
}
