/**
 * A text with what is escaped in it written out: HTML references, escapes of JSON, JavaScript and CSS, URLs, quoted-printable,
 * host names in Punycode. Whatever the text is, all of them are tried: a scan has to see what any reader of it might.
 */
import { domainToUnicode } from "node:url";
import { ENTITIES } from "./entities.ts";

const ESCAPED =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});?|\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-9a-fA-F]{2,6} ?)|(?:%[0-9a-fA-F]{2})+|%u[0-9a-fA-F]{4}|(?:=[0-9A-F]{2})+|xn--[a-z0-9-]{1,59}/g;

/** Undefined where nothing is escaped. Escapes of escapes are written out, too. */
export function unescapeText(text: string): string | undefined {
  // A line of quoted-printable that goes on may be cut in the middle of a letter.
  let now = text.replace(/=\r?\n/g, "");
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = now.replace(ESCAPED, written);
    if (next === now) break;
    now = next;
  }
  return now === text ? undefined : now;
}

// %25C3 is %C3 is a letter; deeper than this nobody finds it by chance.
const MOST_ROUNDS = 3;

function written(escaped: string): string {
  switch (escaped[0]) {
    case "&":
      return reference(escaped);
    case "\\":
      return codePoint(Number.parseInt(escaped.replace(/[^0-9a-fA-F]/g, ""), 16), escaped);
    case "%":
      return escaped[1] === "u"
        ? codePoint(Number.parseInt(escaped.slice(2), 16), escaped)
        : bytes(escaped, "%");
    case "=":
      return bytes(escaped, "=");
    default:
      return domainToUnicode(escaped) || escaped;
  }
}

function reference(escaped: string): string {
  const name = escaped.replace(/^&|;$/g, "");
  if (name[0] !== "#") return ENTITIES.get(name) ?? escaped;
  const isHex = name[1] === "x" || name[1] === "X";
  return codePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10), escaped);
}

function codePoint(value: number, otherwise: string): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}

/** As UTF-8, or where it is none as Latin-1. */
function bytes(escaped: string, sign: string): string {
  const raw = Buffer.from(escaped.replaceAll(sign, ""), "hex");
  const text = raw.toString("utf8");
  return text.includes("\ufffd") ? raw.toString("latin1") : text;
}
