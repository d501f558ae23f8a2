import type { Attachment, Email } from "postal-mime";
import type { Problem, WithProblems } from "../../../base/index.ts";
import type { Part } from "../format.ts";

/** What hangs on a mail, each thing to be taken in on its own; the text says only that it is there. */
export function partsOf({ attachments }: Email, mostParts: number): WithProblems<readonly Part[]> {
  const value = attachments.slice(0, mostParts).map(partOf);
  const left = attachments.length - value.length;
  if (left === 0) return { value, problems: [] };
  const problem: Problem = {
    code: "sources/result-too-large",
    message: `The mail has ${attachments.length} attachments; the last ${left} were left out.`,
  };
  return { value, problems: [problem] };
}

function partOf(attachment: Attachment, index: number): Part {
  const { filename, mimeType, content, related } = attachment;
  const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
  const name = filename ?? `part ${index + 1}`;
  return { name, mimeType, bytes, role: related === true ? "media" : "attachment" };
}
