import type { Role } from "./Event.ts";

export const roleNames: Readonly<Record<Role, string>> = {
  initiator: "began",
  "alleged-initiator": "is said to have begun",
  target: "target",
  party: "party",
  mediator: "mediator",
};
