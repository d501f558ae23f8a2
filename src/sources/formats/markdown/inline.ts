import { unescapeXml } from "../../xml/unescape.ts";

export interface InlineText {
  /** The words as they are shown, marks taken off. */
  readonly text: string;
  /** Links as UTF-16 units of `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
}

const CODE = /(`+)([^`](?:[\s\S]*?[^`])?)\1(?!`)/y;
const ADDRESS = /<((?:https?|mailto|ftp):[^\s<>]*)>/y;
const TAG = /<\/?[a-zA-Z][^<>]*>/y;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});/iy;
const TARGET = /\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const LABEL = /\[([^[\]]{0,999})\]/y;
const FOOTNOTE = /\[\^[^[\]\s]{1,99}\]/y;
const MARKS = /\*+|_+|~~/y;

/**
 * Takes the marks of Markdown off one paragraph: emphasis, code, links, pictures, tags, escapes. Left to right, once;
 * what is no mark stays as it is written. `references` are the targets that the document defines, by folded label.
 */
export function readInline(source: string, references: ReadonlyMap<string, string>): InlineText {
  return new InlineReader(source, references).read();
}

export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  left: number;
}

class InlineReader {
  readonly #source: string;
  readonly #references: ReadonlyMap<string, string>;
  /** Pieces of output; marks are pieces of their own, so that a pair can be taken out later. */
  readonly #pieces: string[] = [];
  readonly #links: { from: number; to: number; href: string }[] = [];
  readonly #brackets: { piece: number; isPicture: boolean }[] = [];
  readonly #marks: Mark[] = [];
  #at = 0;

  constructor(source: string, references: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#references = references;
  }

  read(): InlineText {
    while (this.#at < this.#source.length) this.#step();
    const offsets: number[] = [];
    let text = "";
    for (const piece of this.#pieces) {
      offsets.push(text.length);
      text += piece;
    }
    offsets.push(text.length);
    const links = this.#links
      .map(({ from, to, href }) => ({ start: offsets[from] as number, end: offsets[to] as number, href }))
      .filter((link) => link.end > link.start);
    return { text, links };
  }

  #step(): void {
    const character = this.#source[this.#at] as string;
    const next = this.#source[this.#at + 1] ?? "";
    if (character === "\\" && /[!-/:-@[-`{-~]/.test(next)) this.#emit(next, 2);
    else if (character === "`") this.#code();
    else if (character === "<") this.#angle();
    else if (character === "&") this.#take(ENTITY, unescapeXml, "&");
    else if (character === "[" || (character === "!" && next === "[")) this.#openBracket(character === "!");
    else if (character === "]") this.#closeBracket();
    else if (character === "*" || character === "_" || character === "~") this.#mark(character);
    else this.#plain();
  }

  #plain(): void {
    const rest = /[^\\`<&[\]!*_~]+|[\s\S]/y;
    rest.lastIndex = this.#at;
    const [found] = rest.exec(this.#source) as RegExpExecArray;
    this.#emit(found, found.length);
  }

  #emit(piece: string, consumed: number): void {
    this.#pieces.push(piece);
    this.#at += consumed;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source);
  }

  #take(pattern: RegExp, shown: (found: string) => string, otherwise: string): void {
    const found = this.#match(pattern)?.[0];
    if (found === undefined) this.#emit(otherwise, otherwise.length);
    else this.#emit(shown(found), found.length);
  }

  #code(): void {
    const found = this.#match(CODE);
    if (found === null) this.#take(/`+/y, (ticks) => ticks, "`");
    else this.#emit((found[2] as string).trim(), found[0].length);
  }

  #angle(): void {
    const address = this.#match(ADDRESS);
    if (address !== null) {
      const piece = this.#pieces.length;
      this.#emit(address[1] as string, address[0].length);
      this.#links.push({ from: piece, to: piece + 1, href: address[1] as string });
    } else this.#take(TAG, (tag) => (/^<br\b/i.test(tag) ? "\n" : ""), "<");
  }

  #openBracket(isPicture: boolean): void {
    const footnote = isPicture ? null : this.#match(FOOTNOTE);
    if (footnote !== null) {
      this.#emit("", footnote[0].length);
      return;
    }
    this.#brackets.push({ piece: this.#pieces.length, isPicture });
    this.#emit(isPicture ? "![" : "[", isPicture ? 2 : 1);
  }

  #closeBracket(): void {
    const open = this.#brackets.pop();
    this.#at++;
    const target =
      open === undefined ? undefined : this.#findTarget(this.#pieces.slice(open.piece + 1).join(""));
    if (open === undefined || target === undefined) {
      this.#pieces.push("]");
      return;
    }
    this.#pieces[open.piece] = "";
    if (!open.isPicture) this.#links.push({ from: open.piece, to: this.#pieces.length, href: target });
  }

  /** What follows a closed bracket: a target, the label of one, or nothing where the words themselves are the label. */
  #findTarget(words: string): string | undefined {
    const direct = this.#match(TARGET);
    if (direct !== null) {
      this.#at += direct[0].length;
      return (direct[1] as string).replace(/^<|>$/g, "");
    }
    const label = this.#match(LABEL);
    const found = this.#references.get(foldLabel(label?.[1] || words));
    if (found !== undefined && label !== null) this.#at += label[0].length;
    return found;
  }

  /** Emphasis: a run that may close is paired with the last open run of its sign, and both lose their marks. */
  #mark(sign: string): void {
    const run = this.#match(MARKS)?.[0];
    if (run === undefined) {
      this.#emit(sign, 1);
      return;
    }
    const before = this.#source[this.#at - 1] ?? " ";
    const after = this.#source[this.#at + run.length] ?? " ";
    const mark: Mark = { at: this.#pieces.length, sign, left: run.length };
    this.#emit(run, run.length);
    const isInWord = sign === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (isInWord) return;
    if (!/\s/.test(before)) this.#close(mark);
    if (mark.left > 0 && !/\s/.test(after)) this.#marks.push(mark);
  }

  #close(mark: Mark): void {
    while (mark.left > 0) {
      const at = this.#marks.findLastIndex((each) => each.sign === mark.sign);
      if (at === -1) return;
      const open = this.#marks[at] as Mark;
      const pairs = Math.min(open.left, mark.left);
      for (const each of [open, mark]) {
        each.left -= pairs;
        this.#pieces[each.at] = each.sign.repeat(each.left);
      }
      // Runs opened in between and never closed are no emphasis.
      this.#marks.length = open.left > 0 ? at + 1 : at;
    }
  }
}
