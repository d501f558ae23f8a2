/**
 * Names inside archives are evidence, never paths: whatever is written from an entry gets a generated name, and the
 * name as written is shown as text, with what is odd about it.
 */
export interface EntryName {
  /** As written, decoded. */
  readonly name: string;
  /** `[A-Za-z0-9._-]`, unique through the position in the archive, safe on every file system. */
  readonly safeName: string;
  /** What is odd about the name, as phrases that follow "the name …". */
  readonly oddities: readonly string[];
}

// The 22 device names of Windows, with or without extension (Microsoft, "Naming Files, Paths, and Namespaces").
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
// The limit of one name on ext4, APFS and NTFS.
const LONGEST_NAME = 255;
const SAFE_LENGTH = 60;

export function nameEntry(raw: Uint8Array, saysUtf8: boolean, position: number): EntryName {
  const { name, guessed } = decodeName(raw, saysUtf8);
  const oddities = nameOddities(name);
  if (guessed) oddities.push("is in an unstated encoding, read byte by byte");
  return { name, safeName: safeNameOf(name, position), oddities };
}

/** What makes `name` dangerous or misleading as a file name; empty for an ordinary one. */
export function nameOddities(name: string): string[] {
  const parts = name.split(/[/\\]/);
  const found: string[] = [];
  if (name === "") found.push("is empty");
  if (parts.includes("..")) found.push("climbs out of its folder (..)");
  if (/^([/\\]|[A-Za-z]:)/.test(name)) found.push("is an absolute path");
  if (name.includes("\\")) found.push("holds a backslash");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name)) found.push("holds a control character");
  if (/[\u202a-\u202e\u2066-\u2069]/.test(name)) found.push("turns the direction of the text");
  if (/[\u200b-\u200d\u2060\ufeff]/.test(name)) found.push("holds an invisible character");
  if (parts.some((part) => DEVICE.test(part.trim()))) found.push("is a reserved name on Windows");
  if (parts.some((part) => /[. ]$/.test(part) && !/^\.{1,2}$/.test(part)))
    found.push("ends with a dot or a space");
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME))
    found.push(`is longer than ${LONGEST_NAME} bytes`);
  if (/[<>"|?*]|.:/.test(name)) found.push("holds a character that Windows refuses");
  return found;
}

/** The form under which two names would meet on a file system that folds case or composes accents. */
export function collisionKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[. ]+$/gm, "");
}

function decodeName(raw: Uint8Array, saysUtf8: boolean): { name: string; guessed: boolean } {
  try {
    const name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
    return { name, guessed: false };
  } catch {
    // Neither CP437 nor the code page of the sender can be told apart; Latin-1 loses no byte.
    return { name: Buffer.from(raw).toString("latin1"), guessed: !saysUtf8 || raw.length > 0 };
  }
}

function safeNameOf(name: string, position: number): string {
  const last = name.split(/[/\\]/).filter(Boolean).at(-1) ?? "";
  const slug = last
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(-SAFE_LENGTH)
    .replace(/^[._-]+/, "");
  return `${String(position).padStart(5, "0")}-${slug || "entry"}`;
}
