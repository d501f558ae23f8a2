import type { Tone } from "./drawing.ts";

/** The house colours, light and dark; each tone has 3:1 against its paper where it draws a form, 4.5:1 where it is text. */
export const LIGHT: Readonly<Record<Tone, string>> = {
  ink: "#1d1f22",
  quiet: "#5c6068",
  line: "#c9c5ba",
  panel: "#f3f1ea",
  paper: "#fcfbf8",
  warm: "#9a3412",
  cool: "#1d4f91",
  land: "#e6e2d6",
};

export const DARK: Readonly<Record<Tone, string>> = {
  ink: "#e6e4de",
  quiet: "#a2a6ae",
  line: "#4a4f57",
  panel: "#1f2226",
  paper: "#16181b",
  warm: "#f0a37a",
  cool: "#8ab8f2",
  land: "#2b2f35",
};

/** Rules for a page or a file of its own: attributes give the light theme, these the reader's. */
export function chartStyle(selector = ""): string {
  const rules = (tones: Readonly<Record<Tone, string>>) =>
    Object.entries(tones)
      .flatMap(([tone, colour]) => [
        `${selector}.f-${tone}{fill:${colour}}`,
        `${selector}.s-${tone}{stroke:${colour}}`,
      ])
      .join("");
  return `${rules(LIGHT)}@media screen and (prefers-color-scheme:dark){${rules(DARK)}}`;
}
