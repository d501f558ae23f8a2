import type { Publication } from "../../published/index.ts";

/** One entity of FollowTheMoney, as one line of JSON. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * The random id of the publication and the id within it. It means nothing outside, so that two publications cannot be joined by
 * it, and it leads back to claims.json. FollowTheMoney allows no underscore.
 */
export function ftmId({ id }: Publication, inside: string): string {
  return `${id.replace(/^pub_/, "")}-${inside.replaceAll(":", ".")}`;
}

type Values = readonly (string | undefined)[];

/** Values that are there, each once, in the order given; the properties by name, so that the same case gives the same bytes. */
export function ftmEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Values>>,
): FtmEntity {
  const kept = Object.entries(properties)
    .map(([name, values]) => [name, valuesOf(values)] as const)
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { id, schema, properties: Object.fromEntries(kept) };
}

function valuesOf(values: Values): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value.trim() !== ""))] as string[];
}

/** The longest name and the longest label that FollowTheMoney takes, in code points. */
const NAME = 384;
const LABEL = 1024;

export function nameValue(text: string): string {
  return cut(text, NAME);
}

export function labelValue(text: string): string {
  return cut(text, LABEL);
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
