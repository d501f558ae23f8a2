/**
 * Step 5, second half: what claims.json says stands in files and entries. Files have the hash that it names; entries that it
 * names are disclosed; and where an entry says the same thing, it says it in the same words. So a quotation or a date that is
 * changed in claims.json has to be changed in the ledger too, which the chain forbids.
 */
import type { Payload } from "../../../ledger/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";
import type { Bag } from "./bag.ts";
import { entriesOf, fieldOf, listOf, textOf } from "./claims-file.ts";

const CHECK = checker(5, "ties", "integrity");
const WHERE = "data/claims.json";

type Payloads = ReadonlyMap<number, Payload>;

export function tieChecks(bag: Bag, claims: unknown, payloads: Payloads): BundleCheck[] {
  const faults = [
    ...sourceFaults(bag, claims, payloads),
    ...undisclosed(claims, payloads),
    ...quotationFaults(claims, payloads),
    ...wordFaults(claims, payloads),
    ...ratingFaults(claims, payloads),
    ...approvalFaults(claims, payloads),
  ].map((message) => CHECK.failed(message, WHERE));
  const well = "Files and entries are those that claims.json names, and say what it says.";
  return [...faultsOr(faults, CHECK, well), ...looseEnds(claims, payloads)];
}

function disclosedBy(held: unknown, payloads: Payloads): readonly Payload[] {
  return entriesOf(held).flatMap((seq) => payloads.get(seq) ?? []);
}

function sourceFaults(bag: Bag, claims: unknown, payloads: Payloads): string[] {
  return listOf(claims, "sources").flatMap((source) => {
    const id = textOf(source, "id") ?? "A source";
    const files = ["original", "text"].flatMap((name) => fieldOf(source, name) ?? []);
    const faults = files.flatMap((file) => {
      const path = `data/${textOf(file, "path")}`;
      const listed = bag.manifest.get(path);
      return listed !== undefined && listed === textOf(file, "sha256")
        ? []
        : [`${id} names ${path} with another hash than the manifest has for it.`];
    });
    return [...faults, ...originalFault(id, source, payloads)];
  });
}

/** Of an original whose entry is disclosed, the hash has to be that which was kept. */
function originalFault(id: string, source: unknown, payloads: Payloads): string[] {
  const original = textOf(source, "original", "sha256");
  const kept = keptHashes(source, payloads);
  if (original === undefined || kept.length === 0 || kept.includes(original)) return [];
  return [`The original of ${id} is not the one that its entry says was kept.`];
}

function keptHashes(source: unknown, payloads: Payloads): readonly string[] {
  return disclosedBy(source, payloads).flatMap(({ kind, ...payload }) =>
    kind === "artifact.kept" ? (textOf(payload, "artifact", "sha256") ?? []) : [],
  );
}

/** Every list of the published case whose members may name entries. */
function* naming(claims: unknown): Generator<{ readonly held: unknown; readonly id: string }> {
  if (typeof claims !== "object" || claims === null) return;
  for (const list of Object.values(claims))
    for (const held of Array.isArray(list) ? list : []) yield { held, id: textOf(held, "id") ?? "Something" };
}

function undisclosed(claims: unknown, payloads: Payloads): string[] {
  const faults: string[] = [];
  for (const { held, id } of naming(claims))
    for (const seq of entriesOf(held))
      if (!payloads.has(seq)) faults.push(`${id} names entry ${seq}, which is not disclosed.`);
  return faults;
}

/** A passage that was recorded, against the citations of the claim that names it. */
function quotationFaults(claims: unknown, payloads: Payloads): string[] {
  return listOf(claims, "claims").flatMap((claim) => {
    const recorded = disclosedBy(claim, payloads).flatMap(({ kind, ...payload }) =>
      kind === "citation.made" ? (textOf(payload, "passage", "text") ?? []) : [],
    );
    if (recorded.length === 0) return [];
    const other = listOf(claim, "citations").filter(
      (each) => !recorded.includes(textOf(each, "quote", "exact") ?? ""),
    );
    return other.map(() => `A quotation of ${textOf(claim, "id")} is not one that was recorded.`);
  });
}

/** Words that stand in an entry and in claims.json alike: list, kind of entry, where in the entry, where in the list. */
const SAME_WORDS = [
  ["propositions", "proposition.stated", ["proposition", "text"], "text"],
  ["propositions", "proposition.stated", ["proposition", "refutedBy"], "refutedBy"],
  ["claims", "claim.stated", ["claim", "restatement"], "says"],
  ["claims", "claim.stated", ["claim", "polarity"], "polarity"],
  ["claims", "claim.stated", ["claim", "certainty"], "certainty"],
  ["evidence", "evidence.added", ["evidence", "summary"], "summary"],
  ["findings", "finding.made", ["finding", "verdict"], "verdict"],
  ["findings", "finding.made", ["finding", "inputsDigest"], "inputsDigest"],
  ["weighings", "group.posed", ["group", "question"], "question"],
  ["searches", "search.made", ["search", "question"], "question"],
  ["searches", "search.made", ["search", "outcome"], "outcome"],
] as const;

function wordFaults(claims: unknown, payloads: Payloads): string[] {
  return SAME_WORDS.flatMap(([list, kind, path, field]) =>
    listOf(claims, list).flatMap((held) => {
      const recorded = disclosedBy(held, payloads).flatMap((payload) =>
        payload.kind === kind ? (textOf(payload, ...path) ?? []) : [],
      );
      const published = textOf(held, field);
      if (recorded.length === 0 || published === undefined || recorded.includes(published)) return [];
      return [`${textOf(held, "id")} does not say what its entry says (${field}).`];
    }),
  );
}

/**
 * Each published rating is one that was recorded: as many as are disclosed have to be found among them. What a test computed
 * has the test for its rater and was never recorded as a rating.
 */
function ratingFaults(claims: unknown, payloads: Payloads): string[] {
  return listOf(claims, "weighings").flatMap((weighing) => {
    const recorded = disclosedBy(weighing, payloads).flatMap(({ kind, ...payload }) =>
      kind === "assessment.made" ? (fieldOf(payload, "assessment", "cell") ?? []) : [],
    );
    const published = listOf(weighing, "ratings").filter((each) => !isOfTest(textOf(each, "rater")));
    const left = recorded.map(cellKey);
    const strays = published.filter((each) => !takeOne(left, cellKey(each)));
    // Every rating that is not disclosed may explain one that is not found.
    const undisclosed = Math.max(0, published.length - recorded.length);
    const count = recorded.length === 0 ? 0 : strays.length - undisclosed;
    const id = textOf(weighing, "id");
    if (count === 1) return [`A rating of ${id} is not one that was recorded.`];
    return count > 1 ? [`${count} ratings of ${id} are not among those that were recorded.`] : [];
  });
}

function isOfTest(rater: string | undefined): boolean {
  return /^D[0-9]{4,}$/.test(rater ?? "");
}

/** What a rating says, however its parts are called in the ledger and in the publication. */
function cellKey(cell: unknown): string {
  const likelihood = fieldOf(cell, "likelihood");
  const ranges = ["value", "fact", "hit", "falseReport", "trace", "detection"].map((name) =>
    ["value", "low", "high"].map((end) => textOf(likelihood, name, end)),
  );
  const kind = textOf(likelihood, "kind") ?? textOf(likelihood, "given");
  return JSON.stringify([textOf(cell, "consistency"), textOf(cell, "relevance"), kind, ranges]);
}

function takeOne(keys: string[], key: string): boolean {
  const at = keys.indexOf(key);
  if (at !== -1) keys.splice(at, 1);
  return at !== -1;
}

/** The one time that the bytes of a bundle know. */
function approvalFaults(claims: unknown, payloads: Payloads): string[] {
  const approvals = approvalsOf(claims, payloads);
  const approvedAt = textOf(claims, "publication", "approvedAt");
  if (approvals.length === 0 || approvals.some(({ at }) => at === approvedAt)) return [];
  return [`claims.json says that it was approved at ${approvedAt}; the ledger says ${approvals.at(-1)?.at}.`];
}

function approvalsOf(claims: unknown, payloads: Payloads): readonly Payload[] {
  const id = textOf(claims, "publication", "id");
  return [...payloads.values()].filter(
    ({ kind, ...payload }) =>
      kind === "publication.approved" && textOf(payload, "approval", "publication") === id,
  );
}

/** What a dossier may leave out, and a reader should know is left out. */
function looseEnds(claims: unknown, payloads: Payloads): BundleCheck[] {
  const originals = listOf(claims, "sources").filter((source) => fieldOf(source, "original") !== undefined);
  const loose = originals.filter((source) => keptHashes(source, payloads).length === 0);
  const ends: BundleCheck[] = [];
  if (loose.length > 0)
    ends.push(
      CHECK.warning(
        `Of ${loose.length} of ${originals.length} originals no disclosed entry says that they were kept: that they are those of the case is only said.`,
        WHERE,
      ),
    );
  if (approvalsOf(claims, payloads).length === 0)
    ends.push(
      CHECK.warning(
        "The entry that approved this publication is not disclosed: when that was is only said.",
        WHERE,
      ),
    );
  return ends;
}
