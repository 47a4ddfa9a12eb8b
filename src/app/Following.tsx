import { memo, type ComponentType } from "react";
import { SelectionContext, type Selection } from "@/state/room.ts";
import { View } from "./View.tsx";

type Followed = { readonly name: string; readonly of: ComponentType };

/** It takes no property that changes, so a new selection reaches the view through its context alone. */
const Held = memo(function Held({ name, of: Content }: Followed) {
  return (
    <View name={name}>
      <Content />
    </View>
  );
});

/** A view with a selection of its own, which may lag behind that of the page for a moment. */
export const Following = ({ selection, name, of }: Followed & { readonly selection: Selection }) => (
  <SelectionContext value={selection}>
    <Held name={name} of={of} />
  </SelectionContext>
);
