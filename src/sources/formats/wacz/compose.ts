import { CareoError, type Problem } from "../../../base/index.ts";
import type { Block } from "../../frozen-text.ts";
import { countCodePoints } from "../../text-writer.ts";
import type { FormatContext, FormatReader, FormatResult, PageSpan, Part } from "../format.ts";
import { findBody } from "./http.ts";
import { addressKey, type ListedPage } from "./pages.ts";
import type { CapturedRecord } from "./records.ts";

/** What the pages of a capture come to as one text. */
export interface ComposedPages {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly PageSpan[];
  readonly parts: readonly Part[];
  readonly published: FormatResult["published"];
  readonly metadata: FormatResult["metadata"];
  readonly problems: readonly Problem[];
}

// An HTML page is text somebody wrote; generated ones reach a few megabytes.
const LARGEST_PAGE = 64 * 1024 * 1024;

/** Reads each page with the reader of saved pages, and lays them one after the other. */
export async function composePages(
  pages: readonly ListedPage[],
  records: readonly CapturedRecord[],
  context: FormatContext,
  readPage: FormatReader,
): Promise<ComposedPages> {
  const read: ReadPage[] = [];
  for (const [index, page] of pages.entries())
    read.push(await readOne(page, index + 1, records, context, readPage));
  return join(read, screenshotsOf(records));
}

interface ReadPage {
  readonly number: number;
  readonly url: string;
  readonly result: Pick<FormatResult, "text" | "blocks" | "published" | "metadata" | "problems">;
  readonly body: Uint8Array | undefined;
}

async function readOne(
  page: ListedPage,
  number: number,
  records: readonly CapturedRecord[],
  context: FormatContext,
  readPage: FormatReader,
): Promise<ReadPage> {
  const where = `page ${number}, ${page.url}`;
  const record = findPageRecord(page, records);
  const body = record?.answer && findBody(record.answer, LARGEST_PAGE);
  const facts = record
    ? [
        { witness: "capture", name: "url", value: record.url },
        { witness: "capture", name: "captured", value: record.date },
        { witness: "capture", name: "status", value: String(record.answer?.status ?? "") },
      ]
    : [{ witness: "capture", name: "listed-url", value: page.url }];
  const problem = (message: string): Problem => ({ code: "sources/page-not-captured", message, where });
  if (!body) {
    const rendered = renderedText(page, records);
    const missing = problem(
      record
        ? "The page was captured in a form that cannot be expanded."
        : `The page is on the list, but its HTML is not in the capture.${rendered ? " The text is what the capturing program extracted." : ""}`,
    );
    const result = {
      text: rendered,
      blocks: wholeBlock(rendered),
      published: null,
      metadata: facts,
      problems: [missing],
    };
    return { number, url: page.url, result, body: undefined };
  }
  try {
    const result = await readPage(body, {
      ...context,
      fileName: "page.html",
      mimeType: "text/html",
      companions: [],
    });
    const status = record.answer?.status ?? 200;
    const errors = status >= 400 ? [problem(`The server answered ${status}: this is its error page.`)] : [];
    return {
      number,
      url: page.url,
      result: {
        ...result,
        metadata: [...facts, ...result.metadata],
        problems: [
          ...errors,
          ...result.problems.map((each) => ({
            ...each,
            where: each.where ? `${where}, ${each.where}` : where,
          })),
        ],
      },
      body,
    };
  } catch (error) {
    if (!(error instanceof CareoError)) throw error;
    const failed = { code: error.code, message: error.message, where };
    return {
      number,
      url: page.url,
      body,
      result: { text: "", blocks: [], published: null, metadata: facts, problems: [failed] },
    };
  }
}

/** The answer of this address that was captured nearest to the time on the list. */
function findPageRecord(page: ListedPage, records: readonly CapturedRecord[]): CapturedRecord | undefined {
  const key = addressKey(page.url);
  const same = records.filter(
    (each) => each.type === "response" && each.answer && addressKey(each.url) === key,
  );
  const at = Date.parse(page.at);
  const distance = (each: CapturedRecord): number =>
    Number.isNaN(at) ? 0 : Math.abs(Date.parse(each.date) - at);
  const rank = (each: CapturedRecord): number => ((each.answer?.status ?? 0) < 300 ? 0 : 1);
  return same.sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
}

function renderedText(page: ListedPage, records: readonly CapturedRecord[]): string {
  const key = addressKey(page.url);
  const record = records.find(
    (each) => /^urn:text(Final)?:/.test(each.url) && addressKey(urnTarget(each.url)) === key,
  );
  return (record ? Buffer.from(record.block).toString("utf8") : page.text).trim();
}

function wholeBlock(text: string): Block[] {
  return text === "" ? [] : [{ type: "body", start: 0, end: countCodePoints(text), main: true }];
}

export const SCREENSHOT_URN: RegExp = /^urn:(view|fullPage|thumbnail):/;

export function urnTarget(url: string): string {
  return url.replace(/^urn:[A-Za-z]+:/, "");
}

function screenshotsOf(records: readonly CapturedRecord[]): { part: Part; fact: string }[] {
  return records
    .filter((each) => SCREENSHOT_URN.test(each.url))
    .map((each) => ({
      part: { name: each.url, mimeType: each.contentType, bytes: each.block, role: "screenshot" },
      fact: `${SCREENSHOT_URN.exec(each.url)?.[1]} ${each.date} ${urnTarget(each.url)}`,
    }));
}

function join(
  read: readonly ReadPage[],
  screenshots: readonly { part: Part; fact: string }[],
): ComposedPages {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const pages: PageSpan[] = [];
  let length = 0;
  for (const { number, url, result } of read) {
    if (length > 0 && result.text !== "") {
      pieces.push("\n\n");
      length += 2;
    }
    const start = length;
    pieces.push(result.text);
    length += countCodePoints(result.text);
    for (const block of result.blocks)
      blocks.push({
        ...block,
        start: block.start + start,
        end: block.end + start,
        place: { ...block.place, page: number },
      });
    pages.push({ page: number, start, end: length, label: url });
  }
  const bodies = read.flatMap(({ url, body }): Part[] =>
    body ? [{ name: url, mimeType: "text/html", bytes: body, role: "page" }] : [],
  );
  const isOne = read.length === 1;
  const metadata = read.flatMap(({ number, result }) =>
    result.metadata.map((each) => (isOne ? each : { ...each, witness: `page ${number} ${each.witness}` })),
  );
  return {
    text: pieces.join(""),
    blocks,
    pages,
    parts: [...bodies, ...screenshots.map((each) => each.part)],
    published: read[0]?.result.published ?? null,
    metadata: [
      ...metadata,
      ...screenshots.map(({ fact }) => ({ witness: "capture", name: "screenshot", value: fact })),
    ],
    problems: read.flatMap(({ result }) => result.problems),
  };
}
