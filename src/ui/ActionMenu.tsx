import { Menu } from "@base-ui/react/menu";
import "./ActionMenu.css";

export type Action = { readonly key: string; readonly label: string; readonly run: () => void };

export type ActionMenuProps = {
  /** On the button that opens it. */
  readonly label: string;
  /** What the menu acts on: "Export Timeline". */
  readonly name: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Parted by hairlines. */
  readonly groups: readonly (readonly Action[])[];
  readonly className: string;
};

/** A button that opens a menu of things to do. */
export const ActionMenu = ({ label, name, open, onOpen, groups, className }: ActionMenuProps) => (
  // Not modal: the page behind stays as it is, and a press beside the menu closes it.
  <Menu.Root open={open} onOpenChange={(next) => onOpen(next)} modal={false}>
    <Menu.Trigger className={className}>{label}</Menu.Trigger>
    <Menu.Portal>
      <Menu.Positioner className="menu__place" sideOffset={4} align="end">
        <Menu.Popup className="menu" aria-label={name}>
          {groups.map((group, at) => (
            <div key={group[0]?.key ?? at} role="group" className="menu__group">
              {group.map(({ key, label: what, run }) => (
                <Menu.Item key={key} className="menu__item" onClick={run}>
                  {what}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
);
