import type { Say } from "../../messages/say.tsx";
import { propertyName } from "./mapping-fields.tsx";

/** What a field of a pair is called: the whole name, a property, or the column that nobody has said anything of. */
export function fieldName(say: Say, key: string): string {
  if (key === "name") return say("web.records.field.name");
  return key.startsWith("column ") ? key.slice("column ".length) : propertyName(say, key);
}
