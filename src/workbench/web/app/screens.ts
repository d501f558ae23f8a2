import { type ComponentType, lazy } from "react";
import type { Screen } from "./screen.ts";

const found = import.meta.glob<{ readonly screen: Screen }>("../screens/*/screen.ts", { eager: true });

/** Every screen of a case, in the order of the list. */
export const SCREENS: readonly Screen[] = Object.values(found)
  .map(({ screen }) => screen)
  .sort((a, b) => a.order - b.order);

const components = new Map<string, ComponentType>(SCREENS.map(({ id, load }) => [id, lazy(load)]));

/** What a screen shows, loaded when it is first asked for. */
export function componentOf(screen: Screen): ComponentType {
  return components.get(screen.id) as ComponentType;
}
