/** The published form of claims.json: docs/reference/published.schema.json, shipped with the package. */
import { publishedJsonSchema } from "../../src/dossier/published/json-schema.ts";
import type { GeneratedFiles } from "../generate.ts";

export async function generate(): Promise<GeneratedFiles> {
  const text = `${JSON.stringify(publishedJsonSchema(), null, 2)}\n`;
  return new Map([["docs/reference/published.schema.json", text]]);
}
