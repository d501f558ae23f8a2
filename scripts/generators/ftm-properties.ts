/**
 * Which properties an actor may have in FollowTheMoney, and which codes its closed types know: read from the model that the
 * library ships (MIT), into src/dossier/exports/entities/ftm-properties.generated.ts.
 */
import { defaultModel } from "@opensanctions/followthemoney";
import { ACTOR_SCHEMATA } from "../../src/casework/entries/world.ts";
import type { GeneratedFiles } from "../generate.ts";

/** Types that hold what people write. Entities are joined by hand; hashes, addresses of machines and JSON have no use here. */
const WRITTEN = new Set([
  ...["address", "country", "date", "email", "gender", "identifier", "language", "name", "number"],
  ...["phone", "string", "text", "topic", "url"],
]);

type Schema = (typeof defaultModel.schemata)["Person"];
const schemata = defaultModel.schemata as Readonly<Record<string, Schema>>;
const types = defaultModel.types as Readonly<
  Record<string, { readonly values?: Readonly<Record<string, unknown>> }>
>;

export function generate(): GeneratedFiles {
  const properties = Object.fromEntries(ACTOR_SCHEMATA.map((name) => [name, propertiesOf(name)]));
  const used = new Set(Object.values(properties).flatMap((each) => Object.values(each)));
  const codes = [...used].sort().flatMap((type) => {
    const values = Object.keys(types[type]?.values ?? {}).sort();
    return values.length === 0 ? [] : [[type, values.join(" ")] as const];
  });
  const content = [
    "// Generated from the model of FollowTheMoney by npm run generate. Do not edit.",
    "/** By schema: the type of each property that a person may state. */",
    "export const ACTOR_PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> =",
    `  ${JSON.stringify(properties)};`,
    "",
    "/** By type: the codes it knows, each followed by a blank. */",
    "export const TYPE_CODES: Readonly<Record<string, string>> =",
    `  ${JSON.stringify(Object.fromEntries(codes))};`,
    "",
  ].join("\n");
  return new Map([["src/dossier/exports/entities/ftm-properties.generated.ts", content]]);
}

/** With those that it inherits. */
function propertiesOf(name: string): Record<string, string> {
  const schema = schemata[name] as Schema;
  const inherited = Object.assign({}, ...(schema.extends ?? []).map(propertiesOf)) as Record<string, string>;
  const own = Object.entries(schema.properties as Record<string, { type: string; stub?: boolean }>)
    .filter(([, { type, stub }]) => !stub && WRITTEN.has(type))
    .map(([property, { type }]) => [property, type] as const);
  const all = { ...inherited, ...Object.fromEntries(own) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
