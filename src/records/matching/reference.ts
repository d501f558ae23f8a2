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
  /** The share of those who bear a name; of a list that is its own reference, each without himself. */
  readonly shareOf: (token: NameToken) => NameShare;
  /** The share of those who bear it, nobody left out: whether a name is at home among these people. */
  readonly wholeShareOf: (token: NameToken) => number;
}

/** How many people bear a name, from a file of the user or counted in a list. */
export interface NameCount {
  readonly token: NameToken;
  readonly count: number;
}

/** How many people bear each name. Plain data: a thread is given it whole. */
export interface NameBearers {
  readonly basis: string;
  /** People that were counted. */
  readonly persons: number;
  /** People by the sound of a name of theirs. */
  readonly bySound: ReadonlyMap<string, number>;
  /** 1 where the people matched are those counted, so that each is left out of his own count. */
  readonly own: 0 | 1;
}

type ReferenceSettings = Pick<MatchSettings, "unknownShare" | "priorPeople">;

/** The list as its own reference: ten thousand Cubans say better than any table how common a Cuban name is. */
export function bearersInList(
  forms: readonly NameForm[],
  { priorPeople }: Pick<ReferenceSettings, "priorPeople">,
): NameBearers {
  const counts = forms.flatMap(({ tokens }) => {
    const once = new Map(tokens.map((token) => [soundOf(token), token]));
    return [...once.values()].map((token) => ({ token, count: 1 }));
  });
  const basis =
    forms.length < priorPeople
      ? `general knowledge of common names, and the list itself (${forms.length} people)`
      : `the list itself (${forms.length} people, each without himself)`;
  return { ...bearersOf(counts, forms.length, basis), own: 1 };
}

/** `persons`: how many people the counts were taken from, none of them of the list. */
export function bearersOf(counts: Iterable<NameCount>, persons: number, basis: string): NameBearers {
  const bySound = new Map<string, number>();
  for (const { token, count } of counts) {
    const sound = soundOf(token);
    bySound.set(sound, (bySound.get(sound) ?? 0) + count);
  }
  return { basis, persons, bySound, own: 0 };
}

export function nameReference(
  { basis, persons, bySound, own }: NameBearers,
  { unknownShare, priorPeople }: ReferenceSettings,
): NameReference {
  const known = commonShares();
  const all = Math.max(0, persons - own);
  const shareIn = (sound: string, bearers: number, people: number): number => {
    const expected = priorPeople * (known.get(sound) ?? unknownShare);
    return Math.min(1, (bearers + expected) / (people + priorPeople));
  };
  return {
    basis,
    persons,
    shareOf: (token) => {
      const sound = soundOf(token);
      const others = Math.max(0, (bySound.get(sound) ?? 0) - own);
      const share = shareIn(sound, others, all);
      return { share, upper: Math.max(share, upperBound(Math.min(others, all), all)) };
    },
    wholeShareOf: (token) => {
      const sound = soundOf(token);
      return shareIn(sound, bySound.get(sound) ?? 0, persons);
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
