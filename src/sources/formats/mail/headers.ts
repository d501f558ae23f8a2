import type { Address, Email } from "postal-mime";
import type { BlockType, FrozenText } from "../../frozen-text.ts";

/** Headers are many and long in mails that passed many servers. */
const MOST_HEADERS = 500;
const LONGEST_HEADER = 4_000;

/** The lines that a mail program shows above the body. */
export function headerLines(mail: Email): { readonly type: BlockType; readonly text: string }[] {
  const date = mail.headers.find((each) => each.key === "date")?.value;
  const lines: [BlockType, string][] = [
    ["title", mail.subject ?? ""],
    ["byline", labelled("From", namesOf(mail.from === undefined ? [] : [mail.from]))],
    ["boilerplate", labelled("To", namesOf(mail.to ?? []))],
    ["boilerplate", labelled("Cc", namesOf(mail.cc ?? []))],
    ["dateline", labelled("Date", date ?? "")],
  ];
  return lines.map(([type, text]) => ({ type, text: text.trim() })).filter((line) => line.text !== "");
}

/** Every header, decoded, in the order of the mail: the way it took is evidence. */
export function headerMetadata({ headers }: Email): FrozenText["metadata"] {
  return headers.slice(0, MOST_HEADERS).map(({ key, value }) => ({
    witness: "mail-header",
    name: key,
    value: value.slice(0, LONGEST_HEADER),
  }));
}

function labelled(label: string, value: string): string {
  return value === "" ? "" : `${label}: ${value}`;
}

function namesOf(addresses: readonly Address[]): string {
  return addresses.map(nameOf).join(", ");
}

function nameOf(address: Address): string {
  if (address.address === undefined) return `${address.name}: ${namesOf(address.group)}`;
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
}
