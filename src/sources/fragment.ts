import { codePointIndex } from "../base/index.ts";
import type { TextPosition } from "./passage.ts";

/**
 * Where in an original a passage stands, in the notation that readers of its format know: RFC 3778 `page=` for PDF,
 * RFC 5147 `char=` for plain text, W3C Media Fragments `t=` and `xywh=`.
 */
export type Fragment =
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "char"; readonly start: number; readonly end: number }
  | { readonly kind: "time"; readonly from: string; readonly to?: string }
  | {
      readonly kind: "region";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

const WHOLE = "(0|[1-9]\\d{0,14})";
const SECONDS = "((?:0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?)";
const PAGE = new RegExp(`^page=${WHOLE}$`);
const CHAR = new RegExp(`^char=${WHOLE}(?:,${WHOLE})?$`);
const TIME = new RegExp(`^t=(?:npt:)?${SECONDS}(?:,${SECONDS})?$`);
const REGION = new RegExp(`^xywh=(?:pixel:)?${WHOLE},${WHOLE},${WHOLE},${WHOLE}$`);

export function formatFragment(fragment: Fragment): string {
  switch (fragment.kind) {
    case "page":
      return `page=${fragment.page}`;
    case "char":
      return `char=${fragment.start},${fragment.end}`;
    case "time":
      return fragment.to === undefined ? `t=${fragment.from}` : `t=${fragment.from},${fragment.to}`;
    case "region":
      return `xywh=${fragment.x},${fragment.y},${fragment.width},${fragment.height}`;
  }
}

/** The fragment that `text` denotes, without the leading `#`; undefined for any other notation, or an empty range. */
export function findFragment(text: string): Fragment | undefined {
  return findPage(text) ?? findChar(text) ?? findTime(text) ?? findRegion(text);
}

function findPage(text: string): Fragment | undefined {
  const page = Number(PAGE.exec(text)?.[1] ?? 0);
  return page >= 1 ? { kind: "page", page } : undefined;
}

function findChar(text: string): Fragment | undefined {
  const match = CHAR.exec(text);
  if (match === null) return undefined;
  const start = Number(match[1]);
  const end = match[2] === undefined ? start : Number(match[2]);
  return end < start ? undefined : { kind: "char", start, end };
}

function findTime(text: string): Fragment | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, from = "", to] = match;
  if (to === undefined) return { kind: "time", from };
  return Number(to) > Number(from) ? { kind: "time", from, to } : undefined;
}

function findRegion(text: string): Fragment | undefined {
  const match = REGION.exec(text);
  if (match === null) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
  return width > 0 && height > 0 ? { kind: "region", x, y, width, height } : undefined;
}

/** RFC 5147 counts a line end as one character, however it is written (section 4.1); CR LF is two code points. */
export function charFragment(text: string, { start, end }: TextPosition): Fragment {
  const index = codePointIndex(text);
  const before = countLongLineEnds(text.slice(0, index.toUnits(start)));
  const until = countLongLineEnds(text.slice(0, index.toUnits(end)));
  return { kind: "char", start: start - before, end: end - until };
}

function countLongLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\r\n"); at !== -1; at = text.indexOf("\r\n", at + 2)) count++;
  return count;
}
