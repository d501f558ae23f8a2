import type { PublishedActor, PublishedCase } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import type { LookUp } from "../look-up.ts";
import { proofOf } from "./document-entities.ts";
import { type FtmEntity, ftmEntity, ftmId, nameValue } from "./entity.ts";
import { ftmDate } from "./ftm-date.ts";
import { ACTOR_PROPERTIES, TYPE_CODES } from "./ftm-properties.generated.ts";

/**
 * Actors with what is affirmed of them. FollowTheMoney has no way to deny a value, so what is denied stays in claims.json; a value
 * that its types refuse, as a country without a code, goes into the notes as it is.
 */
export function actorEntities(published: PublishedCase, held: LookUp): readonly FtmEntity[] {
  return byId(published.actors).map((actor) => actorEntity(published, held, actor));
}

function actorEntity({ publication }: PublishedCase, held: LookUp, actor: PublishedActor): FtmEntity {
  const affirmed = actor.values.filter(({ polarity }) => polarity === "affirms");
  const stated: Record<string, string[]> = { name: [nameValue(actor.label)], notes: tokensOf(actor) };
  for (const { prop, value } of affirmed) {
    const [property, written] = fits(actor.schema, prop, value)
      ? [prop, value]
      : ["notes", `${prop}: ${value}`];
    stated[property] = [...(stated[property] ?? []), written];
  }
  const proof = proofOf(
    publication,
    held,
    affirmed.flatMap(({ claims }) => claims),
  );
  return ftmEntity(ftmId(publication, actor.id), schemaOf(actor.schema), { ...stated, proof });
}

/** A schema that is none of an actor's is the widest one that says nothing false. */
function schemaOf(schema: string): string {
  return schema in ACTOR_PROPERTIES ? schema : "LegalEntity";
}

function tokensOf({ id, shownAs }: PublishedActor): string[] {
  // A code or initials: the name itself is withheld.
  return [`id:${id}`, ...(shownAs === "full" ? [] : [`shownAs:${shownAs}`])];
}

const FORMS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  url: /^https?:\/\/[^\s/]+\.[^\s]+$/,
  phone: /^\+\d{6,15}$/,
  identifier: /^[\s\S]{1,64}$/,
  name: /^[\s\S]{1,384}$/,
  string: /^[\s\S]{1,1024}$/,
  number: /^-?\d+(\.\d+)?$/,
};

/** Whether FollowTheMoney has the property for such an actor, and its type takes the value. */
function fits(schema: string, prop: string, value: string): boolean {
  const properties = ACTOR_PROPERTIES[schemaOf(schema)];
  const type = properties && Object.hasOwn(properties, prop) ? properties[prop] : undefined;
  if (type === undefined) return false;
  if (type === "date") return ftmDate(value) === value;
  const codes = TYPE_CODES[type];
  return codes === undefined ? (FORMS[type]?.test(value) ?? true) : codes.split(" ").includes(value);
}

const LEGAL_ENTITIES: ReadonlySet<string> = new Set([
  "Person",
  "Organization",
  "Company",
  "PublicBody",
  "LegalEntity",
]);
const ORGANIZATIONS: ReadonlySet<string> = new Set(["Organization", "Company", "PublicBody"]);
const ASSETS: ReadonlySet<string> = new Set(["Company", "Vehicle"]);

/** What a property of FollowTheMoney may point at. */
export type Range = "Person" | "Organization" | "LegalEntity" | "Asset" | "Thing";

export function isOfRange(actor: PublishedActor | undefined, range: Range): boolean {
  if (actor === undefined) return false;
  const schema = schemaOf(actor.schema);
  if (range === "LegalEntity") return LEGAL_ENTITIES.has(schema);
  if (range === "Organization") return ORGANIZATIONS.has(schema);
  if (range === "Asset") return ASSETS.has(schema);
  return range === "Thing" || schema === range;
}
