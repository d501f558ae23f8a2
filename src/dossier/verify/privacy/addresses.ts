/**
 * Whether an address makes a reader's program ask somebody else for something. Links that a person follows are no loads; what
 * a page takes by itself has to lie in the bundle.
 */
const HARMLESS_DATA = /^data:(image\/(png|jpeg|gif|webp|avif|svg\+xml)|font\/|application\/(font|x-font))/i;

export function leavesBundle(address: string): boolean {
  // Browsers drop these before they read an address.
  const plain = [...address]
    .filter((each) => each > " " || each === " ")
    .join("")
    .trim();
  if (plain === "" || plain.startsWith("#") || HARMLESS_DATA.test(plain) || /^about:blank$/i.test(plain))
    return false;
  return /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(plain) || /(^|[\\/])\.\.([\\/]|$)/.test(climbing(plain));
}

/** Steps upwards beyond where it began; as many down as up stay inside. Depth of the page itself is not known here. */
function climbing(address: string): string {
  let depth = 0;
  for (const step of address.split(/[?#]/, 1)[0]?.split(/[\\/]/) ?? []) {
    if (step === "..") depth--;
    else if (step !== "" && step !== ".") depth++;
    if (depth < -MOST_STEPS_UP) return "..";
  }
  return "";
}

/** Pages of a dossier lie at most so deep below `data/`. */
const MOST_STEPS_UP = 4;

/** What a stylesheet would load. */
export function cssLoads(css: string): readonly string[] {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?(\*\/|$)/g, " ")
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replaceAll(/\\(?=\S)/g, "");
  const found = [
    ...plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)?/gi),
    ...plain.matchAll(/@import\s*(?:"([^"]*)"|'([^']*)')/gi),
    ...plain.matchAll(/image-set\(\s*(?:"([^"]*)"|'([^']*)')/gi),
  ];
  return found.map((each) => (each[1] ?? each[2] ?? each[3] ?? "").trim()).filter(leavesBundle);
}

export function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "\ufffd";
}
