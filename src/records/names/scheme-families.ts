/** Which table reads a romanisation scheme back (resources/names/romanised*.yaml). */
import type { RomanisedFamily } from "./sounding.ts";

export type { RomanisedFamily };

/** Schemes that use h, j, ch or ou otherwise than the rest. */
const FAMILY_OF: ReadonlyMap<string, RomanisedFamily> = new Map([
  ["mvd_310_fr", "french"],
  ["telegram", "telegram"],
  ["uz", "telegram"],
  ["ukrainian_kmu55", "ukrainian"],
  ["belarusian_icao", "ukrainian"],
]);

/** The families of some schemes, each once, with the first scheme of it. */
export function familiesOf(schemes: readonly string[]): { family: RomanisedFamily; scheme: string }[] {
  const found = new Map<RomanisedFamily, string>();
  for (const scheme of schemes) {
    const family = FAMILY_OF.get(scheme) ?? "common";
    if (!found.has(family)) found.set(family, scheme);
  }
  return [...found].map(([family, scheme]) => ({ family, scheme }));
}
