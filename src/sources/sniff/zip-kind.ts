/**
 * What kind of ZIP this is, by the names in its list. Names only: nothing is expanded here, because this runs outside
 * the parser's process.
 */
const END_OF_LIST = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** The end record may be followed by a comment of at most 65,535 bytes. */
const FURTHEST_END = END_LENGTH + 65_535;
const MOST_NAMES = 20_000;

const KINDS: readonly { readonly type: string; readonly names: readonly RegExp[] }[] = [
  {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    names: [/^\[Content_Types\]\.xml$/, /^word\/document\d*\.xml$/],
  },
  {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    names: [/^\[Content_Types\]\.xml$/, /^xl\/workbook\.(xml|bin)$/],
  },
  {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    names: [/^\[Content_Types\]\.xml$/, /^ppt\/presentation\.xml$/],
  },
  { type: "application/wacz", names: [/^datapackage\.json$/, /^(archive|pages|indexes)\//] },
  { type: "application/epub+zip", names: [/^META-INF\/container\.xml$/, /^mimetype$/] },
  { type: "application/vnd.oasis.opendocument.text", names: [/^content\.xml$/, /^META-INF\/manifest\.xml$/] },
];

export function zipKind(bytes: Uint8Array): string {
  const names = listNames(bytes);
  const kind = KINDS.find((each) => each.names.every((wanted) => names.some((name) => wanted.test(name))));
  return kind?.type ?? "application/zip";
}

function listNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < MOST_NAMES && at + 46 <= view.byteLength && view.getUint32(at, true) === LIST_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString("latin1"));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - FURTHEST_END);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  return undefined;
}
