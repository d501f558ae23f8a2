const MEDIA = /\.(mp4|m4v|mov|mkv|webm|avi|mpe?g|ts|3gp|mp3|m4a|wav|ogg|oga|ogv|opus|flac|aac|wma|wmv|amr)$/i;
// What stands between the name and the ending of a transcript: a language, and how it was made.
const SUFFIX =
  /[._-](?:[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))?|auto|asr|orig|forced|sdh|cc|subs?|subtitles|captions|transcript)$/i;

/**
 * The recordings that a transcript can belong to, by name: `hearing.en.vtt` to `hearing.mp4`. Several where several
 * match, and the person chooses.
 */
export function findMedia(fileName: string, companions: readonly string[]): string[] {
  const stems = stemsOf(fileName);
  const found = companions.filter((name) => MEDIA.test(name) && stems.has(fold(name.replace(MEDIA, ""))));
  return found.sort();
}

function stemsOf(fileName: string): Set<string> {
  let stem = fileName.replace(/\.[^.]*$/, "");
  const stems = new Set([fold(stem), fold(stem.replace(MEDIA, ""))]);
  while (SUFFIX.test(stem)) {
    stem = stem.replace(SUFFIX, "");
    stems.add(fold(stem)).add(fold(stem.replace(MEDIA, "")));
  }
  return stems;
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
