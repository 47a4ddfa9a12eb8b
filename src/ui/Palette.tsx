import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useId, type ReactNode } from "react";
import { Keys } from "./Keys.tsx";
import "./Window.css";
import "./Palette.css";

export type PaletteItem = {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  /** What happens when it is chosen. */
  readonly does: string;
  readonly keys: readonly string[];
};

export type PaletteGroup = { readonly label: string; readonly items: readonly PaletteItem[] };

type PaletteProps = {
  readonly title: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  /** Stands in place of the groups where there are none. */
  readonly empty: ReactNode;
};

const titleOf = ({ title }: PaletteItem): string => title;

const Row = ({ item, onChoose }: { readonly item: PaletteItem } & Pick<PaletteProps, "onChoose">) => (
  <Autocomplete.Item value={item} className="palette__item" onClick={() => onChoose(item.key)}>
    <span className="palette__title">{item.title}</span>
    <span className="palette__does">
      {item.keys.length > 0 ? <Keys bindings={item.keys.slice(0, 1)} /> : item.does}
    </span>
    {item.about !== "" && <span className="palette__about">{item.about}</span>}
  </Autocomplete.Item>
);

/** A box to type into, over the page, with what it finds under it: arrows choose, Enter does, Escape closes. */
export function Palette({ title, placeholder, typed, onType, groups, onChoose, onClose, empty }: PaletteProps) {
  const how = useId();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="window__backdrop" />
        <Dialog.Popup className="palette">
          <Dialog.Title className="visually-hidden">{title}</Dialog.Title>
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={groups}
            itemToStringValue={titleOf}
            value={typed}
            onValueChange={(text, { reason }) => reason === "input-change" && onType(text)}
          >
            <div className="palette__head">
              <Autocomplete.Input
                className="palette__input"
                aria-label={title}
                aria-describedby={how}
                placeholder={placeholder}
              />
              <Dialog.Close className="word-button">Close</Dialog.Close>
            </div>
            {groups.length === 0 && <div className="palette__empty">{empty}</div>}
            <Autocomplete.List className="palette__list">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.label} items={group.items} className="palette__group">
                  <Autocomplete.GroupLabel className="palette__label">{group.label}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => <Row key={item.key} item={item} onChoose={onChoose} />}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
            <p className="palette__how" id={how}>
              <Keys bindings={["ArrowDown"]} /> <Keys bindings={["ArrowUp"]} /> choose · <Keys bindings={["Enter"]} />{" "}
              does it · <Keys bindings={["Escape"]} /> closes
            </p>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
