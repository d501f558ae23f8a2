import type { PDFPageProxy } from "unpdf/pdfjs";

/** What stands on a page without being part of its drawn text. */
export interface PageNotes {
  readonly page: number;
  /** Comments, stamps and filled-in fields, as written; a person sees or prints them. */
  readonly notes: readonly string[];
  readonly hasForm: boolean;
  readonly hasSignature: boolean;
  readonly hasScript: boolean;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly actions?: unknown;
  readonly titleObj?: { readonly str?: string };
  readonly contentsObj?: { readonly str?: string };
  readonly file?: { readonly filename?: string; readonly content?: Uint8Array };
}

// Popups repeat the note they belong to; links hold no words of their own.
const WITHOUT_WORDS = new Set(["Popup", "Link"]);

export async function readNotes(page: PDFPageProxy, number: number): Promise<PageNotes> {
  const annotations = (await page.getAnnotations({ intent: "any" })) as readonly Annotation[];
  return {
    page: number,
    notes: annotations.flatMap((each) => wordsOf(each) ?? []),
    hasForm: annotations.some((each) => each.subtype === "Widget" && each.fieldType !== "Sig"),
    hasSignature: annotations.some((each) => each.fieldType === "Sig"),
    hasScript: annotations.some((each) => isFilled(each.actions)),
    attachments: annotations.flatMap((each) => attachmentOf(each) ?? []),
  };
}

function wordsOf(annotation: Annotation): string | undefined {
  if (WITHOUT_WORDS.has(annotation.subtype ?? "")) return undefined;
  const author = annotation.titleObj?.str?.trim();
  const contents = annotation.contentsObj?.str?.trim();
  if (annotation.subtype === "Widget") {
    const value = [annotation.fieldValue]
      .flat()
      .filter((each) => typeof each === "string" && each.trim() !== "");
    if (value.length === 0 || annotation.fieldType === "Btn") return undefined;
    return `${annotation.fieldName ?? ""}: ${value.join(", ")}`.replace(/^: /, "");
  }
  if (!contents) return undefined;
  return author ? `${author}: ${contents}` : contents;
}

function attachmentOf({ file }: Annotation): Attachment | undefined {
  if (!file?.content) return undefined;
  return { name: file.filename ?? "attachment", bytes: Uint8Array.from(file.content) };
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
