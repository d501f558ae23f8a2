import { readXml, type XmlAttributes } from "./xml-events.ts";

/** A paragraph as it is shown. */
export interface StoryParagraph {
  readonly text: string;
  /** Id of its style, to be looked up in the styles. */
  readonly style: string;
  /** Id of the note it belongs to, in a part of notes. */
  readonly note?: string;
  /** Links as UTF-16 units of `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly relation: string }[];
}

/** Words that are in the file and not on the page, or not yet decided on. */
export interface Aside {
  readonly kind: "inserted" | "deleted" | "hidden" | "comment";
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

export interface Story {
  readonly paragraphs: readonly StoryParagraph[];
  readonly asides: readonly Aside[];
}

/** Elements whose content is never shown: field codes, older copies of a shape, what a revision replaced. */
const SKIPPED: ReadonlySet<string> = new Set([
  "instrText",
  "delInstrText",
  "Fallback",
  "rPrChange",
  "pPrChange",
  "sectPrChange",
  "tblPrChange",
  "fldData",
  "binData",
]);
const REVISIONS: Readonly<Record<string, "inserted" | "deleted">> = {
  ins: "inserted",
  moveTo: "inserted",
  del: "deleted",
  moveFrom: "deleted",
};
/** Separators stand among the notes as notes of a type. */
const NOTES: ReadonlySet<string> = new Set(["footnote", "endnote", "comment"]);
const SPACES: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};

/**
 * Reads the text of one part: the body, a header, the notes, the comments. Inserted text is shown and read, deleted and
 * hidden text is not, and all three are listed.
 */
export function readStory(xml: string): Story {
  const reader = new StoryReader();
  readXml(xml, reader);
  return reader;
}

interface OpenParagraph {
  text: string;
  style: string;
  note: string | undefined;
  links: { start: number; end: number; relation: string }[];
}

interface Revision {
  readonly kind: Aside["kind"];
  readonly author: string;
  readonly date: string;
  text: string;
}

class StoryReader implements Story {
  readonly paragraphs: StoryParagraph[] = [];
  readonly asides: Aside[] = [];
  /** A text box holds paragraphs inside a paragraph, so they are a stack. */
  #open: OpenParagraph[] = [];
  #revisions: Revision[] = [];
  #links: { start: number; relation: string }[] = [];
  #note: { id: string; author: string; date: string } | undefined;
  #skipped = 0;
  #isText = false;
  #isRunFormat = false;
  #isParagraphFormat = false;
  #isHidden = false;

  open(name: string, attribute: XmlAttributes): void {
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    const revision = REVISIONS[name];
    if (name === "p") this.#open.push({ text: "", style: "", note: this.#note?.id, links: [] });
    else if (name === "pPr") this.#isParagraphFormat = true;
    else if (name === "rPr") this.#isRunFormat = true;
    else if (name === "r") this.#isHidden = false;
    else if (name === "t" || name === "delText") this.#isText = true;
    else if (NOTES.has(name) && attribute("type") === undefined) this.#openNote(attribute);
    else if (NOTES.has(name)) this.#skipped++;
    else if (this.#isRunFormat || this.#isParagraphFormat) this.#format(name, attribute);
    else if (revision !== undefined)
      this.#revisions.push({
        kind: revision,
        author: attribute("author") ?? "",
        date: attribute("date") ?? "",
        text: "",
      });
    else if (name === "hyperlink") this.#openLink(attribute("id") ?? "");
    else if (name === "sym") this.#write(symbol(attribute("char")));
    else if (Object.hasOwn(SPACES, name)) this.#write(SPACES[name] as string);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped = Math.max(0, this.#skipped - 1);
    else if (this.#skipped > 0) {
      if (NOTES.has(name)) this.#skipped--;
    } else if (name === "p") this.#closeParagraph();
    else if (name === "pPr") this.#isParagraphFormat = false;
    else if (name === "rPr") this.#isRunFormat = false;
    else if (name === "t" || name === "delText") this.#isText = false;
    else if (NOTES.has(name)) this.#note = undefined;
    else if (Object.hasOwn(REVISIONS, name) && !this.#isRunFormat) this.#closeRevision();
    else if (name === "hyperlink") this.#closeLink();
  }

  text(value: string): void {
    if (this.#isText && this.#skipped === 0) this.#write(value);
  }

  #write(value: string): void {
    const revision = this.#revisions.at(-1);
    if (revision !== undefined) revision.text += value;
    if (this.#isHidden) {
      this.#addHidden(value);
      return;
    }
    if (this.#revisions.some((each) => each.kind === "deleted")) return;
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.text += value;
  }

  #addHidden(value: string): void {
    const last = this.asides.at(-1);
    if (last?.kind === "hidden") this.asides[this.asides.length - 1] = { ...last, text: last.text + value };
    else this.asides.push({ kind: "hidden", author: "", date: "", text: value });
  }

  #format(name: string, attribute: XmlAttributes): void {
    const isOn = !/^(0|false|off)$/.test(attribute("val") ?? "1");
    if (name === "vanish" && this.#isRunFormat && !this.#isParagraphFormat) this.#isHidden = isOn;
    const paragraph = this.#open.at(-1);
    if (name === "pStyle" && paragraph !== undefined) paragraph.style = attribute("val") ?? "";
  }

  #openNote(attribute: XmlAttributes): void {
    this.#note = {
      id: attribute("id") ?? "",
      author: attribute("author") ?? "",
      date: attribute("date") ?? "",
    };
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const text = paragraph.text.trimEnd();
    const { style, note, links } = paragraph;
    if (this.#note !== undefined && this.#note.author !== "") {
      const { author, date } = this.#note;
      if (text !== "") this.asides.push({ kind: "comment", author, date, text });
    } else if (text.trim() !== "") {
      this.paragraphs.push({ text, style, links, ...(note !== undefined && { note }) });
    }
  }

  #closeRevision(): void {
    const revision = this.#revisions.pop();
    if (revision !== undefined && revision.text.trim() !== "") this.asides.push(revision);
  }

  #openLink(relation: string): void {
    this.#links.push({ start: this.#open.at(-1)?.text.length ?? 0, relation });
  }

  #closeLink(): void {
    const link = this.#links.pop();
    const paragraph = this.#open.at(-1);
    if (link === undefined || paragraph === undefined || link.relation === "") return;
    const end = paragraph.text.trimEnd().length;
    if (end > link.start) paragraph.links.push({ ...link, end });
  }
}

/** A character of a symbol font, by its code; what it looks like only the font knows. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) || point > 0xffff || (point >= 0xd800 && point < 0xe000)
    ? "\ufffd"
    : String.fromCharCode(point);
}
