import type { Problem } from "../../../base/index.ts";

/** A page that somebody meant to capture. */
export interface ListedPage {
  readonly url: string;
  /** Time of the capture, as written; empty where the list has none. */
  readonly at: string;
  readonly title: string;
  /** The text a browser extracted while capturing. */
  readonly text: string;
}

const MOST_PAGES = 5000;

/** Reads a list of pages (WACZ 1.1.1, section 5.2.2): a header line, then a page a line. */
export function readPageList(bytes: Uint8Array, where: string): { pages: ListedPage[]; problems: Problem[] } {
  const pages: ListedPage[] = [];
  const problems: Problem[] = [];
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const page = parseLine(line);
    if (page === undefined)
      problems.push({
        code: "sources/capture-damaged",
        message: "A line of the list of pages cannot be read.",
        where: `${where}, line ${index + 1}`,
      });
    else if (page.url !== "") pages.push(page);
  }
  if (pages.length > MOST_PAGES)
    problems.push({
      code: "sources/pages-not-read",
      message: `The capture lists ${pages.length} pages; the first ${MOST_PAGES} are read.`,
      where,
    });
  return { pages: pages.slice(0, MOST_PAGES), problems };
}

function parseLine(line: string): ListedPage | undefined {
  try {
    const { url, ts, title, text } = JSON.parse(line) as Record<string, unknown>;
    const string = (value: unknown): string => (typeof value === "string" ? value : "");
    return { url: string(url), at: string(ts), title: string(title), text: string(text) };
  } catch {
    return undefined;
  }
}

/** Two ways of writing one address: fragments are not sent to the server, and a bare host has the path "/". */
export function addressKey(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = "";
    return parsed.href;
  } catch {
    return url;
  }
}
