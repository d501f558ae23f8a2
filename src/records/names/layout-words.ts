/** Questions about one word or role that every layout asks. */
import type { PlacedToken, Role } from "./name-form.ts";

export function isSurname(role: Role | undefined): boolean {
  return role === "S1" || role === "S2";
}

export function isWeightless({ flags }: PlacedToken): boolean {
  return flags.includes("particle") || flags.includes("title") || flags.includes("placeholder");
}
