/** What a part of a workbook consists of. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const TAG =
  /<(?:!\[CDATA\[([\s\S]*?)\]\]>|!--[\s\S]*?-->|\?[\s\S]*?\?>|(\/?)([\w.:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|(!DOCTYPE))/y;
/** Longer markup than any that programs write; beyond it a part is damaged. */
const LONGEST_TAG = 2 ** 20;

/**
 * Reads XML piece by piece: elements, attributes, text. Enough for workbooks, which have no document type: one that declares a
 * type or entities of its own is refused, so nothing can expand.
 */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  let rest = "";
  // A long text comes in many pieces, and may hold any number of ">"; they are put together once, when it ends.
  let waiting: string[] = [];
  let awaited = "<";
  for await (const piece of pieces) {
    waiting.push(piece);
    if (!piece.includes(awaited)) continue;
    rest = readPiece(rest + waiting.join(""), handler);
    awaited = rest.includes("<") ? ">" : "<";
    waiting = [];
  }
  rest += waiting.join("");
  if (rest.trim() !== "") throw new Error("its XML ends in the midst of an element");
}

/** Gives back what stands before the end of the piece and is not whole. */
function readPiece(text: string, handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    // Text may go on in the next piece; it is handed on when its end is seen.
    if (open < 0) return text.slice(at);
    if (open > at) handler.text?.(unescaped(text.slice(at, open)));
    at = open;
    if (text.indexOf(">", open) < 0) return keepWithin(text.slice(open));
    TAG.lastIndex = open;
    const found = TAG.exec(text);
    if (!found) return keepWithin(text.slice(open));
    if (found[6] !== undefined) throw new Error("it declares a document type");
    handle(found, handler);
    at = open + found[0].length;
  }
}

function keepWithin(rest: string): string {
  if (rest.length > LONGEST_TAG) throw new Error("its XML holds an element without end");
  return rest;
}

function handle([, cdata, slash, name, attributes, selfClosing]: RegExpExecArray, handler: XmlHandler): void {
  if (cdata !== undefined) handler.text?.(cdata);
  if (name === undefined) return;
  const local = name.slice(name.indexOf(":") + 1);
  if (slash !== "/") handler.open?.(local, (wanted) => attributeOf(attributes ?? "", wanted));
  if (slash === "/" || selfClosing === "/") handler.close?.(local);
}

function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === name) return unescaped(double ?? single ?? "");
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });
}
