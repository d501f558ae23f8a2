import { typeOfName } from "./endings.ts";

/** Kinds that only a name can tell apart from plain text, because any text is valid in them. */
const BY_NAME: ReadonlySet<string> = new Set([
  "text/plain",
  "text/markdown",
  "text/csv",
  "text/tab-separated-values",
]);

const HEADER_LINE = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?/;
/** Headers that mail has and notes do not. "From" and "Date" also head a memo. */
const MAIL_HEADERS: ReadonlySet<string> = new Set([
  "received",
  "message-id",
  "mime-version",
  "return-path",
  "delivered-to",
  "content-type",
  "x-mailer",
  "dkim-signature",
]);
const MEMO_HEADERS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "cc",
  "subject",
  "date",
  "reply-to",
  "sender",
]);

/** The kind of a text by how it begins; `start` is its first few thousand characters. */
export function textKind(start: string, fileName: string): string {
  const named = typeOfName(fileName);
  const trimmed = start.trimStart();
  const marked = markedKind(trimmed);
  if (marked !== undefined) return marked;
  if (isMail(trimmed, named === "message/rfc822")) return "message/rfc822";
  const structured = jsonKind(trimmed, named);
  if (structured !== undefined) return structured;
  if (named !== undefined && BY_NAME.has(named)) return named;
  // A fragment without <html>: the name decides, because a note may begin with "<".
  if (named === "text/html" && /<[a-z][^>]*>/i.test(start)) return named;
  return /^---\r?\n[A-Za-z_][\w-]*:/.test(trimmed) ? "text/markdown" : "text/plain";
}

function markedKind(text: string): string | undefined {
  if (/^WEBVTT(?![^\s])/.test(text)) return "text/vtt";
  if (/^\d+[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/.test(text)) return "application/x-subrip";
  if (/^WARC\/[01]\.\d+\r?\n/.test(text)) return "application/warc";
  if (text.startsWith("{\\rtf")) return "application/rtf";
  return markupKind(text);
}

function markupKind(text: string): string | undefined {
  const root = skipProlog(text);
  if (/^<svg[\s>/]/i.test(root)) return "image/svg+xml";
  // Tags that the MIME Sniffing Standard takes for HTML, with those that saved fragments begin with.
  if (
    /^<(!doctype html|html|head|body|title|meta|script|style|iframe|h[1-6]|div|p|table|article|main|section)[\s>]/i.test(
      root,
    )
  )
    return "text/html";
  if (/^<!--/.test(text) && /<html[\s>]/i.test(text)) return "text/html";
  return /^<\?xml\s/.test(text) ? "application/xml" : undefined;
}

/** What stands after the XML declaration, comments and a document type that is not HTML's. */
function skipProlog(text: string): string {
  let rest = text;
  for (;;) {
    const prolog = /^(<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s+svg[^>[]*(\[[^\]]*\])?\s*>)\s*/i.exec(rest);
    if (prolog === null) return rest;
    rest = rest.slice(prolog[0].length);
  }
}

function isMail(text: string, isNamedSo: boolean): boolean {
  let mail = 0;
  let memo = 0;
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && mail + memo > 0) continue;
    const name = HEADER_LINE.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    if (MAIL_HEADERS.has(name)) mail++;
    if (MEMO_HEADERS.has(name)) memo++;
  }
  return isNamedSo ? mail + memo >= 1 : mail >= 1 && mail + memo >= 3;
}

function jsonKind(text: string, named: string | undefined): string | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  if (isJsonObject(first) && (isJsonObject(second) || named === "application/jsonl"))
    return "application/jsonl";
  const looksLikeJson = /^(\{\s*("[^"]*"\s*:|\})|\[\s*(["{[\d\]-]|true|false|null))/.test(text);
  return named === "application/json" || (looksLikeJson && named === undefined)
    ? "application/json"
    : undefined;
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
