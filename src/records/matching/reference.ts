/** How common names are among the people a list is about: from the list itself, a file of the user, or general knowledge. */

import { wilson } from "../../statistics/index.ts";
import { foldKey, type NameForm, type NameToken, readToken } from "../names/index.ts";
import { commonGiven, commonSurnames } from "./common-names.generated.ts";
import type { MatchSettings } from "./settings.ts";

export interface NameShare {
  /** Share of the community's people who bear a name that sounds like this. */
  readonly share: number;
  /** 95% upper bound; wide for names that the reference hardly holds. */
  readonly upper: number;
}

export interface NameReference {
  /** Where the shares come from, in words for the run's report. */
  readonly basis: string;
  /** People the shares rest on. */
  readonly persons: number;
  /** `without` is how many bearers to leave out: 1 for a person of the very list the reference is made of. */
  readonly shareOf: (token: NameToken, without?: 0 | 1) => NameShare;
}

/** How many people bear a name, from a file of the user or counted in a list. */
export interface NameCount {
  readonly token: NameToken;
  readonly count: number;
}

type ReferenceSettings = Pick<MatchSettings, "unknownShare" | "priorPeople">;

/** The list as its own reference: ten thousand Cubans say better than any table how common a Cuban name is. */
export function referenceOfList(forms: readonly NameForm[], settings: ReferenceSettings): NameReference {
  const counts = forms.flatMap(({ tokens }) => {
    const once = new Map(tokens.map((token) => [soundOf(token), token]));
    return [...once.values()].map((token) => ({ token, count: 1 }));
  });
  const basis =
    forms.length < settings.priorPeople
      ? `general knowledge of common names, and the list itself (${forms.length} people)`
      : `the list itself (${forms.length} people, each without himself)`;
  return referenceOfCounts(counts, forms.length, basis, settings);
}

/** `persons`: how many people the counts were taken from. */
export function referenceOfCounts(
  counts: Iterable<NameCount>,
  persons: number,
  basis: string,
  { unknownShare, priorPeople }: ReferenceSettings,
): NameReference {
  const bearers = new Map<string, number>();
  for (const { token, count } of counts) {
    const sound = soundOf(token);
    bearers.set(sound, (bearers.get(sound) ?? 0) + count);
  }
  const known = commonShares();
  return {
    basis,
    persons,
    shareOf: (token, without = 0) => {
      const sound = soundOf(token);
      const others = Math.max(0, (bearers.get(sound) ?? 0) - without);
      const all = Math.max(0, persons - without);
      const share = (others + priorPeople * (known.get(sound) ?? unknownShare)) / (all + priorPeople);
      return { share, upper: Math.max(share, upperBound(others, all)) };
    },
  };
}

/** weighing.md, section 9: a name that a reference does not hold may still be borne by 1 - 0.05^(1/N), about 3/N. */
export function upperBound(bearers: number, persons: number): number {
  if (persons === 0) return 1;
  return bearers === 0 ? 1 - 0.05 ** (1 / persons) : wilson(bearers, persons).high;
}

/** Names that sound alike count as one: the usual reading decides. */
function soundOf(token: NameToken): string {
  return token.readings[0]?.phones || token.key;
}

function commonShares(): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [name, share] of [...commonSurnames, ...commonGiven]) {
    const sound = soundOf(readToken(foldKey(name), { language: "es" }));
    shares.set(sound, Math.max(share, shares.get(sound) ?? 0));
  }
  return shares;
}
