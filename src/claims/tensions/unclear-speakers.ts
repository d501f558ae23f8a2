import type { Claim, Entity, Link } from "../audit.ts";
import { givenNames as en } from "../languages/en/given-names.generated.ts";
import { givenNames as es } from "../languages/es/given-names.generated.ts";
import { givenNames as ru } from "../languages/ru/given-names.generated.ts";
import { givenNames as uk } from "../languages/uk/given-names.generated.ts";
import type { FoundTension, Reading } from "./comparable.ts";

/**
 * A pronoun for a speaker that two different sources could be. Persons stand for "he" and "she", groups and bodies for
 * "they"; what one speaker says in one stretch is one tension.
 */
export function readUnclearSpeakers(reading: Reading): FoundTension[] {
  const entities = entitiesByText(reading);
  const byWhy = new Map<string, Claim[]>();
  for (const claim of reading.claims) {
    const why = whyUnclear(claim, reading, entities);
    if (why === undefined) continue;
    const group = byWhy.get(why);
    if (group) group.push(claim);
    else byWhy.set(why, [claim]);
  }
  return [...byWhy].map(([why, claims]) => ({
    kind: "ambiguous-reference",
    claims: claims.map((claim) => claim.id),
    why,
  }));
}

function entitiesByText(reading: Reading): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of reading.audit.entities)
    for (const { text } of entity.mentions) if (!found.has(text)) found.set(text, entity);
  return found;
}

const HE: ReadonlySet<string> = new Set("he él он він".split(" "));
const SHE: ReadonlySet<string> = new Set("she ella она вона".split(" "));
const PACKS = [en, es, ru, uk];
const MALE: ReadonlySet<string> = new Set(PACKS.flatMap((names) => [...names.male]));
const FEMALE: ReadonlySet<string> = new Set(PACKS.flatMap((names) => [...names.female]));
const SEVERAL: ReadonlySet<string> = new Set("they ellos ellas они вони".split(" "));

function whyUnclear(
  claim: Claim,
  reading: Reading,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const own = claim.speakerChain.at(-1);
  const pronoun = own?.text?.toLowerCase() ?? "";
  const names = HE.has(pronoun) ? MALE : SHE.has(pronoun) ? FEMALE : undefined;
  if (own === undefined || (names === undefined && !SEVERAL.has(pronoun))) return undefined;
  const candidates = new Set<Entity>();
  for (const link of claim.otherSpeakers ?? []) {
    const entity = entityOf(link, reading, entities);
    if (entity && (names ? isPersonOf(names, entity) : isGroup(entity))) candidates.add(entity);
  }
  if (candidates.size < 2 || areOneName([...candidates])) return undefined;
  const told = [...candidates].map((entity) => `“${entity.canonical}”`).join(" or ");
  return `Who “${own.text}” is, is not clear: ${told}.`;
}

function entityOf(link: Link, reading: Reading, entities: ReadonlyMap<string, Entity>): Entity | undefined {
  return (link.entity && reading.entity.get(link.entity)) || entities.get(link.text ?? "");
}

/** Only a given name that is known tells whether "he" can stand for it; one given to both tells nothing. */
function isPersonOf(names: ReadonlySet<string>, { type, canonical }: Entity): boolean {
  const given = canonical.split(" ")[0] ?? "";
  return type === "person" && names.has(given) && !(MALE.has(given) && FEMALE.has(given));
}

function isGroup({ type }: Entity): boolean {
  return type === "persons-anonymous" || type === "organisations-anonymous";
}

/** "Leko" and "Ana Leko" that were not joined may still be one. */
function areOneName(candidates: readonly Entity[]): boolean {
  return candidates.some((a) =>
    candidates.some(
      (b) => a !== b && a.canonical.split(" ").some((word) => b.canonical.split(" ").includes(word)),
    ),
  );
}
