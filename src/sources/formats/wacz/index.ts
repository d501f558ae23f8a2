import type { Problem } from "../../../base/index.ts";
import {
  type ExpansionBudget,
  gunzipStream,
  readZip,
  startBudget,
  type ZipArchive,
  type ZipEntry,
} from "../../archive/index.ts";
import type { FormatContext, FormatReader, FormatResult } from "../format.ts";
import { composePages, SCREENSHOT_URN } from "./compose.ts";
import { meterResource, type ResourceMeter } from "./digests.ts";
import { checkResources, type DataPackage, readPackage } from "./package.ts";
import { addressKey, type ListedPage, readPageList } from "./pages.ts";
import { type CapturedRecord, type ReadRecords, readRecords, type Wanted } from "./records.ts";
import { checkSignature } from "./signature.ts";

const WARC = /^archive\/[^/]+\.warc(\.gz)?$/i;
const LARGEST_PAGE_LIST = 256 * 1024 * 1024;
// A bare WARC has no list of pages; beyond this many it is a crawl, and one chooses from it.
const MOST_UNLISTED_PAGES = 200;

/** Reads a WACZ: hashes, seal and records checked, the pages on its list read with `readPage`. */
export async function readWacz(
  bytes: Uint8Array,
  context: FormatContext,
  readPage: FormatReader,
): Promise<FormatResult> {
  const found = await hashEntries(bytes, context);
  const zip = await readZip(bytes, startBudget(context.limits));
  try {
    const list = await readPackage(zip);
    const seal = checkSignature(list.digest, list.sha256);
    const listed = await readPages(zip, list.value);
    const wanted = wantedFor(listed.pages);
    const records = await readArchives(zip, wanted);
    const composed = await composePages(listed.pages, records.kept, context, readPage);
    const facts = [
      ...list.value.facts.map((fact) => ({ witness: "wacz", ...fact })),
      ...seal.facts.map((fact) => ({ witness: "wacz-signature", ...fact })),
      ...recordFacts(records),
    ];
    return {
      extractor: "wacz/1 warcio/2.4.11",
      ...composed,
      metadata: [...facts, ...composed.metadata],
      problems: [
        ...zip.problems,
        ...list.problems,
        ...checkResources(list.value, found),
        ...seal.problems,
        ...listed.problems,
        ...records.problems,
        ...composed.problems,
      ],
    };
  } finally {
    zip.close();
  }
}

/** Reads a bare WARC, plain or gzipped: every HTML page a server answered with, in the order of capture. */
export async function readWarc(
  bytes: Uint8Array,
  context: FormatContext,
  readPage: FormatReader,
): Promise<FormatResult> {
  const isHtml: Wanted = ({ type, url, contentType }) =>
    (type === "response" && /^(text\/html|application\/xhtml\+xml)/i.test(contentType)) || isRendering(url);
  const records = await readRecords(expanded(bytes, startBudget(context.limits)), context.fileName, isHtml);
  const { pages, problems } = unlistedPages(records.kept, context.fileName);
  const composed = await composePages(pages, records.kept, context, readPage);
  return {
    extractor: "warc/1 warcio/2.4.11",
    ...composed,
    metadata: [...recordFacts(records), ...composed.metadata],
    problems: [...records.problems, ...problems, ...composed.problems],
  };
}

function expanded(bytes: Uint8Array, budget: ExpansionBudget): AsyncIterable<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipStream(slices(bytes), budget, "the WARC") : slices(bytes);
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const step = 1 << 18;
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** Hashes every entry as it comes out, in a pass of its own: a parser that stops early must not shorten what is hashed. */
async function hashEntries(
  bytes: Uint8Array,
  context: FormatContext,
): Promise<Map<string, ReturnType<ResourceMeter["finish"]>>> {
  const zip = await readZip(bytes, startBudget(context.limits));
  const found = new Map<string, ReturnType<ResourceMeter["finish"]>>();
  try {
    for (const entry of zip.entries) {
      if (entry.isDirectory) continue;
      const meter = meterResource();
      for await (const chunk of zip.stream(entry)) meter.update(chunk);
      found.set(entry.name, meter.finish());
    }
    return found;
  } finally {
    zip.close();
  }
}

async function readPages(
  zip: ZipArchive,
  list: DataPackage,
): Promise<{ pages: ListedPage[]; problems: Problem[] }> {
  const entry = zip.find("pages/pages.jsonl");
  const main = list.facts.find((fact) => /^mainPageUrl$/i.test(fact.name))?.value;
  const fallback = main === undefined ? [] : [{ url: main, at: "", title: "", text: "" }];
  if (!entry)
    return {
      pages: fallback,
      problems: [
        {
          code: "sources/capture-damaged",
          message: "The WACZ has no list of pages.",
          where: "pages/pages.jsonl",
        },
      ],
    };
  const read = readPageList(await zip.read(entry, LARGEST_PAGE_LIST), entry.name);
  return { ...read, pages: read.pages.length > 0 ? read.pages : fallback };
}

function wantedFor(pages: readonly ListedPage[]): Wanted {
  const keys = new Set(pages.map((page) => addressKey(page.url)));
  return ({ type, url }) => (type === "response" && keys.has(addressKey(url))) || isRendering(url);
}

function isRendering(url: string): boolean {
  return SCREENSHOT_URN.test(url) || /^urn:text(Final)?:/.test(url);
}

async function readArchives(zip: ZipArchive, wanted: Wanted): Promise<ReadRecords> {
  const all: ReadRecords[] = [];
  for (const entry of zip.entries) if (WARC.test(entry.name)) all.push(await readArchive(zip, entry, wanted));
  const sum = (pick: (each: ReadRecords["digests"]) => number): number =>
    all.reduce((total, each) => total + pick(each.digests), 0);
  const counts = new Map<string, number>();
  for (const each of all)
    for (const [type, count] of each.counts) counts.set(type, (counts.get(type) ?? 0) + count);
  return {
    kept: all.flatMap((each) => each.kept),
    counts,
    info: all.flatMap((each) => each.info),
    digests: {
      checked: sum((each) => each.checked),
      wrong: sum((each) => each.wrong),
      ambiguous: sum((each) => each.ambiguous),
      unknown: sum((each) => each.unknown),
    },
    problems: all.flatMap((each) => each.problems),
  };
}

async function readArchive(zip: ZipArchive, entry: ZipEntry, wanted: Wanted): Promise<ReadRecords> {
  const raw = zip.stream(entry);
  const isGzip = /\.gz$/i.test(entry.name);
  const stream = isGzip ? gunzipStream(raw, zip.budget.nested(entry.name), entry.name) : raw;
  return readRecords(stream, entry.name, wanted);
}

function recordFacts(records: ReadRecords): FormatResult["metadata"] {
  const { checked, wrong, ambiguous, unknown } = records.digests;
  const counts = [...records.counts].map(([type, count]) => `${count} ${type}`).join(", ");
  return [
    ...records.info.slice(0, 30).map((each) => ({ witness: "warcinfo", ...each })),
    { witness: "warc", name: "records", value: counts },
    {
      witness: "warc",
      name: "digests",
      value: `${checked} blocks checked, ${wrong} wrong, ${ambiguous} ambiguous, ${unknown} of an unknown kind`,
    },
  ];
}

function unlistedPages(
  records: readonly CapturedRecord[],
  where: string,
): { pages: ListedPage[]; problems: Problem[] } {
  const seen = new Set<string>();
  const pages: ListedPage[] = [];
  for (const { type, url, date } of records) {
    if (type !== "response" || seen.has(addressKey(url))) continue;
    seen.add(addressKey(url));
    pages.push({ url, at: date, title: "", text: "" });
  }
  if (pages.length <= MOST_UNLISTED_PAGES) return { pages, problems: [] };
  return {
    pages: pages.slice(0, MOST_UNLISTED_PAGES),
    problems: [
      {
        code: "sources/pages-not-read",
        message: `The WARC holds ${pages.length} HTML pages and no list of those that were meant; the first ${MOST_UNLISTED_PAGES} are read.`,
        where,
      },
    ],
  };
}
