import { countCodePoints, TextWriter } from "../../text-writer.ts";
import { type DomDocument, type DomElement, visitAll } from "./dom.ts";
import { isHidden, isNeverShown } from "./hidden.ts";
import { findZone, innerZone, type Zone } from "./zone.ts";

/** A run of text between two places where a browser breaks the line, with the zone it stands in. */
export interface VisibleBlock {
  readonly text: string;
  readonly zone: Zone;
  /** Name of the element that the run belongs to: h1, p, li, figcaption … */
  readonly element: string;
  readonly isInArticle: boolean;
  /** Whether nearly all of it stands in a `<time>`. */
  readonly isTime: boolean;
  /** Links inside, as code points of `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
}

export interface VisiblePage {
  readonly blocks: readonly VisibleBlock[];
  /** How many elements of each kind were not shown: script, style, template … */
  readonly notShown: ReadonlyMap<string, number>;
  /** Text that the page hides by itself: it is not read, and counted so that it can be looked for. */
  readonly hidden: { readonly elements: number; readonly characters: number };
  /** Deepest nesting of elements. */
  readonly depth: number;
}

const BREAKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
  table tbody tfoot thead tr ul text`.split(/\s+/),
);
const ARTICLE: ReadonlySet<string> = new Set(["article", "main"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Everything on the page that a person could read, in the order of the source. */
export function readVisible(document: DomDocument): VisiblePage {
  const reader = new VisibleReader();
  visitAll(document, reader);
  reader.flush();
  return reader;
}

interface Level {
  readonly zone: Zone;
  readonly element: string;
  readonly isInArticle: boolean;
  readonly keepsSpace: boolean;
  readonly cellsBreak: boolean;
}

class VisibleReader implements VisiblePage {
  readonly blocks: VisibleBlock[] = [];
  readonly notShown: Map<string, number> = new Map();
  readonly hidden: { elements: number; characters: number } = { elements: 0, characters: 0 };
  depth = 0;
  #levels: Level[] = [
    {
      zone: { type: "body", main: true },
      element: "",
      isInArticle: false,
      keepsSpace: false,
      cellsBreak: false,
    },
  ];
  #run = "";
  #links: { start: number; end: number; href: string }[] = [];
  #openLinks: { start: number; href: string }[] = [];
  #timeDepth = 0;
  #timeCharacters = 0;

  enter(element: DomElement): boolean {
    const { localName } = element;
    this.#breakAround(element);
    this.#levels.push(this.#levelOf(element));
    this.depth = Math.max(this.depth, this.#levels.length - 1);
    if (this.#isLeftOut(element)) return false;
    if (localName === "br") this.#run = `${this.#run.trimEnd()}\n`;
    if (localName === "a")
      this.#openLinks.push({ start: this.#run.length, href: element.getAttribute("href") ?? "" });
    if (localName === "time") this.#timeDepth++;
    if (localName === "input") this.#readButton(element);
    return true;
  }

  leave(element: DomElement): void {
    const { localName } = element;
    if (localName === "a") this.#closeLink();
    if (localName === "time") this.#timeDepth = Math.max(0, this.#timeDepth - 1);
    this.#breakAround(element);
    this.#levels.pop();
  }

  text(value: string): void {
    const level = this.#levels.at(-1) as Level;
    const before = this.#run.length;
    if (level.keepsSpace) this.#run += value;
    else {
      const collapsed = value.replace(/[ \t\n\r\f]+/g, " ");
      const startsLine = this.#run === "" || /[ \n\t]$/.test(this.#run);
      this.#run += startsLine ? collapsed.replace(/^ /, "") : collapsed;
    }
    if (this.#timeDepth > 0) this.#timeCharacters += this.#run.length - before;
  }

  flush(): void {
    const text = this.#run.trimEnd();
    const lead = text.length - text.trimStart().length;
    if (text.length > lead) this.#push(text.slice(lead), lead);
    this.#run = "";
    this.#links = [];
    this.#openLinks = this.#openLinks.map((link) => ({ ...link, start: 0 }));
    this.#timeCharacters = 0;
  }

  #push(text: string, lead: number): void {
    const { zone, element, isInArticle } = this.#levels.at(-1) as Level;
    const points = (units: number): number => countCodePoints(text.slice(0, Math.max(0, units - lead)));
    const links = this.#links
      .map(({ start, end, href }) => ({ start: points(start), end: points(end), href }))
      .filter((link) => link.end > link.start && link.href !== "");
    const isTime = this.#timeCharacters > text.length * 0.8;
    this.blocks.push({ text, zone, element, isInArticle, isTime, links });
  }

  #closeLink(): void {
    const link = this.#openLinks.pop();
    if (link !== undefined) this.#links.push({ ...link, end: this.#run.trimEnd().length });
  }

  #breakAround({ localName }: DomElement): void {
    const isCell = CELLS.has(localName);
    if (BREAKS.has(localName) || (isCell && (this.#levels.at(-1) as Level).cellsBreak)) this.flush();
    else if (isCell && this.#run !== "" && !this.#run.endsWith("\t")) this.#run = `${this.#run.trimEnd()}\t`;
  }

  #levelOf(element: DomElement): Level {
    const outer = this.#levels.at(-1) as Level;
    const { localName } = element;
    const isInArticle =
      outer.isInArticle || ARTICLE.has(localName) || element.getAttribute("role") === "main";
    const zone = innerZone(outer.zone, findZone(element, outer.isInArticle));
    const isBreak = BREAKS.has(localName) || CELLS.has(localName);
    return {
      zone,
      element: isBreak ? localName : outer.element,
      isInArticle,
      keepsSpace: outer.keepsSpace || localName === "pre" || localName === "textarea",
      cellsBreak: localName === "table" ? holdsBlocks(element) : outer.cellsBreak,
    };
  }

  #isLeftOut(element: DomElement): boolean {
    if (isNeverShown(element)) {
      this.notShown.set(element.localName, (this.notShown.get(element.localName) ?? 0) + 1);
      return true;
    }
    if (!isHidden(element)) return false;
    const characters = (element.textContent ?? "").trim().length;
    if (characters > 0) {
      this.hidden.elements++;
      this.hidden.characters += characters;
    }
    return true;
  }

  #readButton(element: DomElement): void {
    const isButton = /^(submit|button|reset)$/i.test(element.getAttribute("type") ?? "");
    if (isButton) this.text(` ${element.getAttribute("value") ?? ""} `);
  }
}

/** Tables that hold paragraphs or other tables lay out a page; in the others a row is one line, cells parted by tabs. */
function holdsBlocks(table: DomElement): boolean {
  return table.querySelector("table, p, div, ul, ol, h1, h2, h3, h4, blockquote, article, section") !== null;
}

/** The blocks as one text, each with its place; `typed` has the final type and mask of each block. */
export function writeBlocks(
  blocks: readonly VisibleBlock[],
  typed: readonly Zone[],
): {
  readonly writer: TextWriter;
  readonly links: readonly { readonly name: string; readonly value: string }[];
} {
  const writer = new TextWriter();
  const links: { name: string; value: string }[] = [];
  blocks.forEach((block, index) => {
    const { type, main } = typed[index] as Zone;
    const isRowAfterRow = block.element === "tr" && blocks[index - 1]?.element === "tr";
    const start = writer.length + (writer.length === 0 ? 0 : isRowAfterRow ? 1 : 2);
    const options = { main, place: { paragraph: index + 1 } };
    if (isRowAfterRow) {
      writer.gap("\n");
      writer.mark(type, block.text, options);
    } else writer.block(type, block.text, options);
    for (const link of block.links)
      links.push({ name: `${start + link.start}-${start + link.end}`, value: link.href });
  });
  return { writer, links };
}
