import { z } from "zod";
import { PUBLISHED_SCHEMA, publishedCase } from "./published-case.ts";

/** The schema of `claims.json` as JSON Schema, draft 2020-12: docs/reference/published.schema.json. */
export function publishedJsonSchema(): object {
  return {
    $id: "https://careo.example/schema/published-1.json",
    title: PUBLISHED_SCHEMA,
    description:
      "claims.json of a published bundle. Ids belong to one publication. Offsets are half-open Unicode code points. Numbers are integers or decimal strings, dates are EDTF. A missing field means that nobody recorded it.",
    ...z.toJSONSchema(publishedCase),
  };
}
