import type { Audit } from "./audit.ts";

/** An audit whose lists need not be there: each is made anew when it is gone through. An audit is one. */
export type LazyAudit = {
  readonly [Field in keyof Audit]: Audit[Field] extends (infer Item)[] ? Iterable<Item> : Audit[Field];
};

/** Characters of a piece; an audit of many megabytes is longer than a string can be. */
const PIECE = 65_536;

/** The JSON of an audit in pieces: put together, what JSON.stringify writes of the whole. */
export function* auditJson(audit: LazyAudit): Generator<string> {
  let piece = "";
  for (const [field, value] of Object.entries(audit)) {
    piece += `${piece === "" ? "{" : ","}${JSON.stringify(field)}:`;
    if (!isList(value)) {
      piece += JSON.stringify(value);
      continue;
    }
    let before = "[";
    for (const item of value) {
      piece += before + JSON.stringify(item);
      before = ",";
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += before === "[" ? "[]" : "]";
  }
  yield `${piece}}`;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
