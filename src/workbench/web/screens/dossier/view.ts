import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const PARTS = ["gate", "people", "sources", "redactions", "publish"] as const;
export type Part = (typeof PARTS)[number];

/** What of the dossier is shown, as the address has it. */
export interface DossierView {
  readonly part: Part;
  /** Whether the preview stands beside. */
  readonly preview: "off" | undefined;
  /** Page of the preview. */
  readonly page: string | undefined;
}

export function dossierView(raw: RawView): DossierView {
  return {
    part: oneOf(raw["part"], PARTS) ?? "gate",
    preview: oneOf(raw["preview"], ["off"] as const),
    page: textOf(raw["page"]),
  };
}
