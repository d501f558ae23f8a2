import { CareoError } from "../../base/index.ts";

/**
 * No document of ours needs a document type or an entity of its own; billion-laughs files and external entities do.
 * So both are refused before any XML parser sees the bytes.
 */
export function refuseDoctype(xml: string, where: string): void {
  // Comments and CDATA may quote a declaration without making one. Unclosed ones are searched, not trusted.
  const bare = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  const found = /<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)\b/i.exec(bare);
  if (!found) return;
  throw new CareoError(
    "sources/xml-refused",
    `${where} declares a ${String(found[1]).toUpperCase()}, which can make a parser load other files or never end.`,
    { hint: "Only the original is kept. Ask for the document in another form." },
  );
}

/**
 * The text of XML bytes in UTF-8 or UTF-16, after `refuseDoctype`. Throws `sources/xml-refused`, also for any other
 * stated encoding: the declaration could otherwise hide in bytes that the guard reads differently from the parser.
 */
export function guardedXml(bytes: Uint8Array, where: string): string {
  const xml = decodeXml(bytes, where);
  refuseDoctype(xml, where);
  return xml;
}

function decodeXml(bytes: Uint8Array, where: string): string {
  const text = new TextDecoder(byteOrder(bytes), { fatal: true });
  let xml: string;
  try {
    xml = text.decode(bytes);
  } catch (cause) {
    throw new CareoError("sources/xml-refused", `${where} is not valid UTF-8 or UTF-16.`, { cause });
  }
  const stated = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(xml)?.[1];
  if (stated && !/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i.test(stated))
    throw new CareoError("sources/xml-refused", `${where} states the encoding ${stated}, which is not read.`);
  return xml;
}

function byteOrder(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
