import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { WebKey } from "../messages/say.tsx";

/** The search of an address as text: every screen reads its own part of it, and knows what to make of nonsense. */
export type RawView = Readonly<Record<string, unknown>>;

/**
 * A screen of a case. A folder in `screens` with a `screen.ts` that exports one is a screen: nothing else has to be told of it.
 * What it shows is loaded when it is first gone to.
 */
export interface Screen {
  /** Of the address, and of its section in resources/shortcuts.yaml. */
  readonly id: string;
  /** Place in the list: Sources 10, Claims 20, Weighing 30, Timeline 40 … in tens, History 110, Dossier 120, Settings 130. */
  readonly order: number;
  readonly title: WebKey;
  readonly icon: LucideIcon;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
