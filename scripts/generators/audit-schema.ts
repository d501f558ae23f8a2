/** The published form of the audit: docs/reference/audit.schema.json, shipped with the package. */
import { auditJsonSchema } from "../../src/claims/audit-schema.ts";
import type { GeneratedFiles } from "../generate.ts";

export async function generate(): Promise<GeneratedFiles> {
  const text = `${JSON.stringify(auditJsonSchema(), null, 2)}\n`;
  return new Map([["docs/reference/audit.schema.json", text]]);
}
