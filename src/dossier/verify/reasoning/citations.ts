/** Step 7: every quotation stands exactly where the dossier says, in a text that is in the bundle. */
import { type CodePointIndex, codePointIndex, sha256 } from "../../../base/index.ts";
import type { PublishedCase, PublishedCitation, PublishedSource } from "../../published/index.ts";
import { type Bag, readSmall, strictText } from "../integrity/bag.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(7, "citations", "reasoning");
const MOST_BYTES = 512 << 20;

interface FrozenText {
  readonly text: string;
  readonly sha256: string;
  readonly index: CodePointIndex;
}

export function citationChecks(bag: Bag, { claims, sources }: PublishedCase): BundleCheck[] {
  const texts = textReader(bag, sources);
  const faults: BundleCheck[] = [];
  let count = 0;
  for (const claim of claims) {
    for (const citation of claim.citations) {
      count++;
      const why = faultIn(citation, texts(citation.source));
      if (why !== undefined)
        faults.push(CHECK.failed(`A quotation of ${claim.id} ${why}.`, `data/claims.json, ${claim.id}`));
    }
  }
  return faultsOr(faults, CHECK, `${count} quotations stand exactly where they are cited.`);
}

/** The published text of a source, read once; or why there is none. */
function textReader(bag: Bag, sources: readonly PublishedSource[]): (source: string) => FrozenText | string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const read = new Map<string, FrozenText | string>();
  return (id) => {
    const known = read.get(id) ?? frozenText(bag, byId.get(id));
    read.set(id, known);
    return known;
  };
}

function frozenText(bag: Bag, source: PublishedSource | undefined): FrozenText | string {
  if (source === undefined) return "is from a source that is not in the dossier";
  if (source.text === undefined || source.class === "C")
    return "is from a source of which no text is published";
  const bytes = readSmall(bag, `data/${source.text.path}`, MOST_BYTES);
  const text = bytes === undefined ? undefined : strictText(bytes);
  if (bytes === undefined || text === undefined) return `is from ${source.text.path}, which cannot be read`;
  const hash = sha256(bytes);
  if (hash !== source.text.sha256)
    return `is from ${source.text.path}, which is not the text that was published`;
  return { text, sha256: hash, index: codePointIndex(text) };
}

function faultIn(citation: PublishedCitation, frozen: FrozenText | string): string | undefined {
  if (typeof frozen === "string") return frozen;
  const { position, quote, textSha256, fragment } = citation;
  const { text, index } = frozen;
  if (textSha256 !== frozen.sha256) return "counts in another text";
  if (position.start >= position.end || position.end > index.length) return "lies outside its text";
  const [start, end] = [index.toUnits(position.start), index.toUnits(position.end)];
  if (text.slice(start, end) !== quote.exact) return "does not stand where it is cited";
  if (!text.slice(0, start).endsWith(quote.prefix) || !text.slice(end).startsWith(quote.suffix))
    return "does not stand between the words that are given around it";
  return fragment === undefined || fitsFragment(fragment, index.length)
    ? undefined
    : `names a place that there is not: ${JSON.stringify(fragment)}`;
}

/** RFC 3778, RFC 5147, RFC 7111 and media fragments; of a range of characters, that it lies inside. */
function fitsFragment(fragment: string, length: number): boolean {
  const [, name, from = "", to] =
    /^(page|char|row|t|xywh)=(?:npt:|pixel:)?([0-9.]+)(?:[,-]([0-9.,]+))?$/.exec(fragment) ?? [];
  if (name === "char") return Number(from) <= Number(to ?? from) && Number(to ?? from) <= length;
  if (name === "t") return to === undefined || Number(from) < Number(to);
  if (name === "xywh") return /^[0-9]+,[0-9]+,[0-9]+$/.test(to ?? "");
  return name !== undefined && Number(from) >= 1;
}
