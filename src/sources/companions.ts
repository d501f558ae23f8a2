/**
 * Which files in a folder belong together: a transcript and its recording, metadata and what it describes, a saved page
 * and the folder of its pictures. By names only, so it is a proposal.
 */
export interface Companion {
  readonly name: string;
  readonly role: "media" | "transcript" | "metadata" | "resources";
}

const MEDIA = /\.(mp3|m4a|wav|ogg|oga|opus|flac|aac|mp4|m4v|mov|mkv|webm|avi|3gp)$/i;
const TRANSCRIPT = /\.(srt|vtt)$/i;
const PAGE = /\.(html?|xhtml)$/i;

/** The companions of `name` among the names in its folder, in their order. */
export function findCompanions(name: string, beside: readonly string[]): Companion[] {
  const found: Companion[] = [];
  for (const other of beside) {
    const role = other === name ? undefined : roleOf(name, other);
    if (role !== undefined) found.push({ name: other, role });
  }
  return found;
}

function roleOf(name: string, other: string): Companion["role"] | undefined {
  if (TRANSCRIPT.test(name) && MEDIA.test(other) && isTranscriptOf(name, other)) return "media";
  if (MEDIA.test(name) && TRANSCRIPT.test(other) && isTranscriptOf(other, name)) return "transcript";
  if (describes(other, name)) return "metadata";
  return PAGE.test(name) && isResourceFolder(other, stem(name)) ? "resources" : undefined;
}

/** `talk.srt` and `talk.en.srt` go with `talk.mp4`; so does `talk.mp4.srt`. */
function isTranscriptOf(transcript: string, media: string): boolean {
  const base = stem(transcript).toLowerCase();
  const wanted = [stem(media).toLowerCase(), media.toLowerCase()];
  return wanted.includes(base) || wanted.includes(base.replace(/\.[a-z]{2,3}(-[a-z0-9]{2,8})?$/, ""));
}

/** `x.mp4.json`, `x.info.json` (as yt-dlp writes) and `x.json` describe `x.mp4`; so does an XMP beside a picture. */
function describes(other: string, name: string): boolean {
  if (!/\.(json|xmp)$/i.test(other) || /\.(json|xmp)$/i.test(name)) return false;
  const base = stem(other).toLowerCase();
  return [name.toLowerCase(), stem(name).toLowerCase(), `${stem(name).toLowerCase()}.info`].includes(base);
}

/** Browsers put the pictures of `page.html` into `page_files`, in the language of the system. */
function isResourceFolder(other: string, page: string): boolean {
  return ["_files", "_archivos", "_файлы", "_файли", ".files", "_bestanden", "_dateien"].some(
    (ending) => other === page + ending,
  );
}

function stem(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
