/** The types that a name's ending claims. Only a hint: it chooses between kinds of text and is compared with the bytes. */
const TYPE_OF_ENDING: Readonly<Record<string, string>> = {
  txt: "text/plain",
  text: "text/plain",
  log: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  htm: "text/html",
  html: "text/html",
  xhtml: "text/html",
  svg: "image/svg+xml",
  eml: "message/rfc822",
  mht: "message/rfc822",
  mhtml: "message/rfc822",
  srt: "application/x-subrip",
  vtt: "text/vtt",
  json: "application/json",
  jsonl: "application/jsonl",
  ndjson: "application/jsonl",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  xml: "application/xml",
  wacz: "application/wacz",
  warc: "application/warc",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  mp4: "video/mp4",
  mov: "video/quicktime",
};

/** The types that are text, so that a binary file under such a name is a lie or an accident. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  "text/plain",
  "text/markdown",
  "text/html",
  "image/svg+xml",
  "message/rfc822",
  "application/x-subrip",
  "text/vtt",
  "application/json",
  "application/jsonl",
  "text/csv",
  "text/tab-separated-values",
  "application/xml",
]);

/** The type that the name's ending claims, or undefined. */
export function typeOfName(fileName: string): string | undefined {
  const ending = /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  if (ending === "gz" && /\.warc\.gz$/i.test(fileName)) return "application/warc";
  return Object.hasOwn(TYPE_OF_ENDING, ending) ? TYPE_OF_ENDING[ending] : undefined;
}

export function isTextType(mimeType: string): boolean {
  return TEXT_TYPES.has(mimeType);
}
