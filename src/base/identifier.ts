import { randomBytes } from "node:crypto";

/** A prefix that names the kind, and 128 random bits in hex: no meaning, name, hash or counter (data-model.md, 2). */
export type Identifier<Prefix extends string = string> = `${Prefix}_${string}`;

export type RandomBytes = (size: number) => Uint8Array;

export function newIdentifier<Prefix extends string>(
  prefix: Prefix,
  random: RandomBytes = randomBytes,
): Identifier<Prefix> {
  return `${prefix}_${Buffer.from(random(16)).toString("hex")}`;
}
