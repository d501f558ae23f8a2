import { codePointIndex, sha256 } from "../../../base/index.ts";
import { type Cut, type RedactedText, redactText } from "../../../dossier/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { Redaction } from "../../entries/protection.ts";
import type { DecidedClass, PublicationPlan } from "../../entries/publication.ts";
import { sourcesInOrder } from "../../read-source.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import type { ClearedSource, CountedRedaction } from "../cleared.ts";
import type { PublicationMaterial } from "../material.ts";
import type { ShownPeople } from "./show-people.ts";

export interface ClearedSources {
  readonly sources: ReadonlyMap<string, ClearedSource>;
  readonly redactions: readonly CountedRedaction[];
  readonly blockers: readonly Blocker[];
}

/** The class that a person decided for each source; of the others nothing goes out. */
export function classesOf({ things }: CaseState): ReadonlyMap<string, DecidedClass> {
  return new Map([...things.sourceClass.values()].map(({ thing }) => [thing.source, thing.class]));
}

/** @param needed ids of the sources that the claims of the plan are from */
export function clearSources(
  state: CaseState,
  plan: PublicationPlan,
  needed: ReadonlySet<string>,
  people: ShownPeople,
  material: PublicationMaterial,
): ClearedSources {
  const classes = classesOf(state);
  const sources = new Map<string, ClearedSource>();
  const blockers: Blocker[] = [];
  const cut: Redaction[] = [];
  for (const { source, name } of sourcesInOrder(state)) {
    const { id } = source;
    const said = `Source ${handleOf(state, id)} (${name})`;
    const decided = classes.get(id);
    if (decided === undefined && needed.has(id)) blockers.push(unclassed(state, id, said));
    if (decided === "P") sources.set(id, { class: "P" });
    if (decided === "C") {
      const commitment = commitmentOf(state, plan, id);
      if (commitment === undefined) blockers.push(uncommitted(id, said));
      else sources.set(id, { class: "C", commitment });
    }
    if (decided !== "R") continue;
    const text = material.textOf(id);
    if (text === undefined) blockers.push(withoutText(state, id, said));
    else {
      const { redacted, used, missing } = redactSource(state, id, text, people);
      sources.set(id, { class: "R", text: redacted });
      cut.push(...used);
      blockers.push(...missing.map((each) => notThere(state, each, said)));
      if (used.length === 0) blockers.push(uncut(state, id, said));
    }
  }
  return { sources, blockers, redactions: countRedactions(state, cut) };
}

function redactSource(
  state: CaseState,
  source: string,
  text: string,
  people: ShownPeople,
): {
  readonly redacted: RedactedText;
  readonly used: readonly Redaction[];
  readonly missing: readonly Redaction[];
} {
  const decided = redactionsOf(state, source);
  const index = codePointIndex(text);
  const used: Redaction[] = [];
  const missing: Redaction[] = [];
  const cuts = decided.flatMap((redaction): Cut[] => {
    const { exact } = redaction.target as { readonly exact: string };
    const instead = insteadOf(redaction, people);
    const found: Cut[] = [];
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      const range = { start: index.fromUnits(at), end: index.fromUnits(at + exact.length) };
      found.push(instead === undefined ? range : { ...range, instead });
    }
    (found.length > 0 ? used : missing).push(redaction);
    return found;
  });
  return { redacted: redactText(text, cuts), used, missing };
}

export function redactionsOf({ things }: CaseState, source: string): Redaction[] {
  return [...things.redaction.values()]
    .map(({ thing }) => thing)
    .filter(({ target }) => "source" in target && target.source === source);
}

/** A pseudonym or a wider word stands in brackets, so that nobody takes it for the source's own. */
function insteadOf({ method, actor, instead }: Redaction, people: ShownPeople): string | undefined {
  if (method === "generalise" && instead !== undefined) return `[${instead}]`;
  const label = method === "pseudonym" ? people.actors.get(actor ?? "")?.label : undefined;
  return label === undefined ? undefined : `[${label}]`;
}

/** Those of fields count with those of words: how many decisions, by method and reason. */
function countRedactions(state: CaseState, used: readonly Redaction[]): CountedRedaction[] {
  const fields = [...state.things.redaction.values()]
    .map(({ thing }) => thing)
    .filter(({ target }) => "thing" in target);
  const counts = new Map<string, CountedRedaction>();
  for (const { method, reasonCode } of [...used, ...fields]) {
    const key = `${method} ${reasonCode}`;
    counts.set(key, { method, reason: reasonCode, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) =>
    sha256(a.method + a.reason) < sha256(b.method + b.reason) ? -1 : 1,
  );
}

function commitmentOf({ things }: CaseState, { id }: PublicationPlan, source: string): string | undefined {
  return [...things.commitment.values()].find(
    ({ thing }) => thing.publication === id && thing.source === source,
  )?.thing.commitment;
}

function unclassed(state: CaseState, id: string, said: string): Blocker {
  return {
    kind: "class",
    says: `${said} is cited, and nobody has decided how much of it goes out.`,
    fix: `careo dossier source CASE ${handleOf(state, id)} --class P|R|C|X`,
    about: [id],
  };
}

function uncommitted(id: string, said: string): Blocker {
  return {
    kind: "commitment",
    says: `${said} is to be committed to, and its commitment has not been made for this version.`,
    fix: "careo dossier commit CASE",
    about: [id],
  };
}

function withoutText(state: CaseState, id: string, said: string): Blocker {
  return {
    kind: "text",
    says: `${said} is to go out redacted and has no text that words could be cut from.`,
    fix: `careo dossier source CASE ${handleOf(state, id)} --class C`,
    about: [id],
  };
}

function uncut(state: CaseState, id: string, said: string): Blocker {
  return {
    kind: "text",
    says: `${said} is to go out redacted, and no word of it is cut.`,
    fix: `careo redact CASE ${handleOf(state, id)} --words WORDS, or careo dossier source CASE ${handleOf(state, id)} --class P`,
    about: [id],
  };
}

function notThere(state: CaseState, { id }: Redaction, said: string): Blocker {
  const seq = state.things.redaction.get(id)?.seq;
  return {
    kind: "text",
    says: `${said} does not hold the words that ${handleOf(state, id)} cuts out of it.`,
    fix: `careo undo CASE ${seq} --reason WHY`,
    about: [id],
  };
}
