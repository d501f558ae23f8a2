import { unescapeXml } from "../../xml/unescape.ts";

export interface XmlVisitor {
  /** Names come without their prefix: producers choose prefixes as they like. */
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(value: string): void;
}

/** The value of an attribute by its name without prefix, or undefined. */
export type XmlAttributes = (name: string) => string | undefined;

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([^\s<>/=]+)((?:"[^"]*"|'[^']*'|[^'"<>])*?)(\/?)>|([^<]+)|</g;

/**
 * Reads XML from start to end, once. For the XML of office files after `guardedXml`: no document type, no entities of its
 * own, so tags and text are all there is. Broken XML gives the events that stand in it.
 */
export function readXml(xml: string, visitor: XmlVisitor): void {
  for (const [, data, closing, name, attributes, isEmpty, text] of xml.matchAll(TOKEN)) {
    if (data !== undefined) visitor.text(data);
    else if (text !== undefined) visitor.text(unescapeXml(text));
    else if (name !== undefined)
      readTag(localName(name), closing === "/", attributes ?? "", isEmpty === "/", visitor);
  }
}

function readTag(
  name: string,
  isClosing: boolean,
  attributes: string,
  isEmpty: boolean,
  visitor: XmlVisitor,
): void {
  if (!isClosing) visitor.open(name, attributesOf(attributes));
  if (isClosing || isEmpty) visitor.close(name);
}

function attributesOf(source: string): XmlAttributes {
  return (name) => {
    for (const [, found = "", double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
      if (localName(found) === name) return unescapeXml(double ?? single ?? "");
    return undefined;
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
