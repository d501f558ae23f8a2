/**
 * How wide words will be, without a font: letters by their kind, in parts of the size. As wide as in a wide face (DejaVu Sans),
 * since readers' fonts differ; nothing hangs on it but where a label is cut and which labels give way.
 */
const NARROW = /[ijlftrI.,:;'’|!()[\]іїј\u00a0 ]/u;
const WIDE = /[mwMWQ@%&—–ЖШЩЮМФЫшщжюмфы]/u;
const UPPER = /\p{Lu}/u;
const MARK = /\p{M}|\p{Cf}/u;
const FULL =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += shareOf(character);
  return width * size;
}

function shareOf(character: string): number {
  if (MARK.test(character)) return 0;
  if (FULL.test(character)) return 1.1;
  if (WIDE.test(character)) return 0.95;
  if (NARROW.test(character)) return 0.36;
  return UPPER.test(character) ? 0.72 : 0.61;
}

/** The text, or as much of its beginning as fits, with an ellipsis. Cut between graphemes. */
export function fitText(text: string, size: number, width: number): string {
  const single = text.replace(/\s+/g, " ").trim();
  if (textWidth(single, size) <= width) return single;
  const room = width - textWidth("…", size);
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(single)) {
    if (textWidth(kept + segment, size) > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text in lines that fit, at most so many; the last is cut where there is more. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.replace(/\s+/g, " ").trim().split(" ");
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? "";
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    lines.push(fitText(line, size, width));
  }
  if (words.length > 0) lines.push(fitText(words.join(" "), size, width));
  return lines;
}
