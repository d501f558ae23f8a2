import type { Problem } from "../../../base/index.ts";
import type { PageNotes } from "./annotations.ts";
import { ACTIVE_NAMES, type RawSigns } from "./raw-signs.ts";

/** What a person must know about the file before trusting or opening it. */
export interface PdfFindings {
  readonly signs: RawSigns;
  readonly notes: readonly PageNotes[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly hasScript: boolean;
  /** Whether opening the file only turns to a page, as most of TeX's do. */
  readonly opensAtPage: boolean;
  readonly attachments: readonly string[];
  readonly pagesWithoutText: readonly number[];
  readonly unreadPages: readonly number[];
  readonly pageCount: number;
  readonly unmapped: number;
  readonly letters: number;
}

// Above this share of glyphs without a letter the text is not fit to be quoted.
const UNMAPPED_SHARE = 0.02;

export function describeFindings(findings: PdfFindings): Problem[] {
  return [
    ...textProblems(findings),
    ...activeProblems(findings),
    ...historyProblems(findings.signs),
    ...lockProblems(findings),
  ];
}

function textProblems({
  pagesWithoutText,
  unreadPages,
  pageCount,
  unmapped,
  letters,
}: PdfFindings): Problem[] {
  const problems: Problem[] = [];
  if (pagesWithoutText.length > 0)
    problems.push({
      code: "sources/no-text-layer",
      message:
        pagesWithoutText.length === pageCount
          ? `None of the ${pageCount} pages has a text layer: they are images of text, or blank.`
          : `${pagesWithoutText.length} of ${pageCount} pages have no text layer: they are images, or blank.`,
      hint: "Recognise the text with a program of your choice, or type it, and add the result beside this original.",
      where: `page ${ranges(pagesWithoutText)}`,
    });
  if (unreadPages.length > 0)
    problems.push({
      code: "sources/pages-not-read",
      message: `${unreadPages.length} of ${pageCount} pages could not be read or are beyond the cap.`,
      where: `page ${ranges(unreadPages)}`,
    });
  if (unmapped > letters * UNMAPPED_SHARE)
    problems.push({
      code: "sources/unmapped-letters",
      message: `${unmapped} of ${letters} characters have no letter behind their shape, so the text has gaps.`,
      hint: "Compare with the page before quoting.",
    });
  return problems;
}

function activeProblems({ signs, hasScript, opensAtPage, notes, info, attachments }: PdfFindings): Problem[] {
  const found = new Set<string>(
    [...signs.names].map((name) => ACTIVE_NAMES[name as keyof typeof ACTIVE_NAMES]),
  );
  if (opensAtPage) found.delete(ACTIVE_NAMES.OpenAction);
  if (hasScript || notes.some((each) => each.hasScript)) found.add("a script");
  if (info["IsAcroFormPresent"] || notes.some((each) => each.hasForm)) found.add("a form");
  if (info["IsXFAPresent"]) found.add("an XFA form");
  if (attachments.length > 0) found.add("an embedded file");
  if (found.size === 0) return [];
  const files =
    attachments.length > 0 ? ` Embedded: ${attachments.map((name) => JSON.stringify(name)).join(", ")}.` : "";
  return [
    {
      code: "sources/active-content",
      message: `The PDF holds ${[...found].sort().join(", ")}. Careo ran and opened none of it.${files}`,
      hint: "Do not open the original in the viewer of your system.",
    },
  ];
}

function historyProblems({ revisions, versionEnds, trailingBytes }: RawSigns): Problem[] {
  const problems: Problem[] = [];
  if (revisions > 0)
    problems.push({
      code: "sources/revisions",
      message: `The PDF was saved ${revisions} more ${revisions === 1 ? "time" : "times"} on top of itself: earlier versions end at byte ${versionEnds.slice(0, -1).join(", ")}.`,
      hint: "Cut the file there to see what was changed; the text read is the last version.",
    });
  if (trailingBytes > 0)
    problems.push({
      code: "sources/trailing-bytes",
      message: `${trailingBytes} bytes stand behind the end of the PDF and belong to nothing in it.`,
    });
  return problems;
}

function lockProblems({ info, notes }: PdfFindings): Problem[] {
  const problems: Problem[] = [];
  if (info["EncryptFilterName"])
    problems.push({
      code: "sources/encrypted",
      message:
        "The PDF is encrypted with an empty password: anyone may read it, its maker restricted other uses.",
    });
  if (info["IsSignaturesPresent"] || notes.some((each) => each.hasSignature))
    problems.push({
      code: "sources/signature-unchecked",
      message: "The PDF carries a digital signature, which Careo does not check.",
      hint: "Check it in a program that shows certificates, and record what it says.",
    });
  return problems;
}

/** 1, 2, 3, 7 as "1-3, 7". Long lists break off with the number of those left out. */
export function ranges(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs.slice(0, 20).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return runs.length > 20 ? `${shown.join(", ")} and ${runs.length - 20} more stretches` : shown.join(", ");
}
