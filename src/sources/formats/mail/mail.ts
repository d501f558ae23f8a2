import PostalMime, { type Email } from "postal-mime";
import { CareoError, type Problem, restoreWindows1252, type WithProblems } from "../../../base/index.ts";
import { decodeText } from "../../encoding/index.ts";
import { findStatedDate } from "../../stated-date.ts";
import { TextWriter } from "../../text-writer.ts";
import type { FormatContext, FormatResult } from "../format.ts";
import { writeBodies } from "./bodies.ts";
import { headerLines, headerMetadata } from "./headers.ts";
import { partsOf } from "./parts.ts";

/**
 * Freezes a mail as a person sees it: subject, who wrote to whom and when, then the body. Every header is kept as
 * metadata, attachments and forwarded messages as parts to be taken in on their own. Nothing remote is loaded.
 */
export async function readMail(bytes: Uint8Array, context: FormatContext): Promise<FormatResult> {
  const { value: mail, problems } = await parseMail(bytes, context);
  const writer = new TextWriter();
  for (const { type, text } of headerLines(mail)) writer.block(type, text);
  const bodies = writeBodies(mail, writer, context.fileName);
  const parts = partsOf(mail, context.limits.units);
  const date = findStatedDate(mail.headers.find((each) => each.key === "date")?.value ?? "");
  return {
    extractor: "mail/1",
    ...writer.finish(),
    published: date === undefined ? null : { value: date, basis: "metadata" },
    metadata: [...headerMetadata(mail), ...bodies.metadata],
    problems: [...problems, ...bodies.problems, ...parts.problems],
    ...(parts.value.length > 0 && { parts: parts.value }),
  };
}

async function parseMail(
  bytes: Uint8Array,
  { fileName, limits }: FormatContext,
): Promise<WithProblems<Email>> {
  const mail = await parse(bytes, limits.nesting);
  if (!holdsReplacement(mail)) return { value: mail, problems: [] };
  const statesCharset = /charset\s*=/i.test(Buffer.from(bytes).toString("latin1"));
  if (statesCharset) return { value: mail, problems: [damaged(fileName)] };
  // Old mailers wrote their own alphabet without saying which: the whole message is in one encoding then.
  const decoded = decodeText(bytes);
  return { value: await parse(Buffer.from(decoded.value.text), limits.nesting), problems: decoded.problems };
}

async function parse(bytes: Uint8Array, nesting: number): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, {
      // A forwarded message is a message of its own, with its own sender and date.
      forceRfc822Attachments: true,
      maxNestingDepth: Math.min(nesting, DEEPEST_PARTS),
      attachmentEncoding: "arraybuffer",
    });
    return {
      ...mail,
      ...(mail.text !== undefined && { text: restoreWindows1252(mail.text) }),
      ...(mail.html !== undefined && { html: restoreWindows1252(mail.html) }),
    };
  } catch (cause) {
    throw new CareoError("sources/parser-failed", `The mail is not in the form of one: ${String(cause)}`, {
      cause,
    });
  }
}

/** Mails of real mailers nest four or five parts; the library's own default is 256. */
const DEEPEST_PARTS = 100;

function holdsReplacement({ text, html }: Email): boolean {
  return (text?.includes("\ufffd") ?? false) || (html?.includes("\ufffd") ?? false);
}

function damaged(fileName: string): Problem {
  return {
    code: "sources/invalid-bytes",
    message:
      "Some bytes of the mail are no characters in the encoding it states; each run stands as one mark.",
    where: fileName,
    hint: "The original keeps the bytes.",
  };
}
