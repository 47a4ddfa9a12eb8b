import { useEffect } from "react";
import { replaceAddress } from "@/state/followAddress.ts";
import { writeLink } from "@/state/linkCodec.ts";
import { useRoom } from "@/state/room.ts";
import type { TalkStore } from "@/state/talk.ts";

/**
 * Keeps talk and address in step. A step of the talk takes the place of the address and is no step of history, so that
 * the browser's Back leaves the slides; an address that is typed or gone back to moves the talk.
 */
export function useInStep(talk: TalkStore, deck: string): void {
  const { store, edition } = useRoom();
  useEffect(() => {
    const settle = () => {
      const { slide } = talk.getState();
      const { view, choose } = store.getState();
      if (view.deck !== deck || view.slide === slide) return;
      choose({ slide }, "moving");
      replaceAddress(writeLink(store.getState().view, edition));
    };
    const follow = () => {
      const { slide, of, go } = talk.getState();
      const { view } = store.getState();
      if (view.deck !== deck || view.slide === slide) return;
      const nearest = Math.min(Math.max(view.slide, 1), of);
      if (nearest === slide) settle();
      else go(nearest);
    };
    follow();
    const stops = [store.subscribe(follow), talk.subscribe(settle)];
    return () => stops.forEach((stop) => stop());
  }, [talk, deck, store, edition]);
}
