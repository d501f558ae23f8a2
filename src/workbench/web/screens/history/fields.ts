/** What an entry recorded, as names and words, and what of it is otherwise than before. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** What stood there before; undefined where it is the same, or there was no before. */
  readonly was: string | undefined;
}

/** Who and when stand in the list; the number of the entry that was changed is no content. */
const ENVELOPE: ReadonlySet<string> = new Set(["at", "by", "kind", "revises", "supersedes"]);

export function fieldsOf(payload: unknown, before: unknown): Field[] {
  const now = flat(payload);
  const earlier = before === null || before === undefined ? undefined : flat(before);
  const gone = [...(earlier?.keys() ?? [])].filter((name) => !now.has(name));
  return [
    ...[...now].map(([name, value]) => ({ name, value, was: changed(earlier, name, value) })),
    ...gone.map((name) => ({ name, value: "", was: earlier?.get(name) })),
  ];
}

function changed(
  earlier: ReadonlyMap<string, string> | undefined,
  name: string,
  value: string,
): string | undefined {
  if (earlier === undefined) return undefined;
  const was = earlier.get(name) ?? "";
  return was === value ? undefined : was;
}

function flat(value: unknown, name = "", into: Map<string, string> = new Map()): Map<string, string> {
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== "object")) into.set(name, value.map(String).join("\n"));
    else for (const [at, each] of value.entries()) flat(each, `${name}.${at + 1}`, into);
    return into;
  }
  if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (name === "" && ENVELOPE.has(key)) continue;
      flat(each, name === "" ? key : `${name}.${key}`, into);
    }
    return into;
  }
  into.set(name, String(value));
  return into;
}
