import { inertName } from "../../../dossier/index.ts";

/** How a file that goes out is called, by what it is. What a browser would run gets `.txt` behind it (evidence.md, section 7). */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "text/plain": ".txt",
  "text/markdown": ".md",
  "text/csv": ".csv",
  "text/tab-separated-values": ".tsv",
  "text/vtt": ".vtt",
  "application/x-subrip": ".srt",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/json": ".json",
  "application/wacz": ".wacz",
  "application/warc": ".warc",
  "message/rfc822": ".eml",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/webp": ".webp",
  "image/tiff": ".tif",
  "text/html": ".html",
  "application/xhtml+xml": ".xhtml",
  "image/svg+xml": ".svg",
  "multipart/related": ".mhtml",
};

export function originalExtension(mimeType: string): string {
  return inertName(EXTENSIONS[mimeType.split(";")[0]?.trim().toLowerCase() ?? ""] ?? ".bin");
}
