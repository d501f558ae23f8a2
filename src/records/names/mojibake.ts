/**
 * Cyrillic decoded with the wrong table. A repair is proposed only when it makes the whole column better: one word may
 * look broken by chance.
 */

export interface MojibakeRepair {
  /** What went wrong, as "utf-8 read as windows-1251". */
  readonly name: string;
  readonly repair: (text: string) => string;
  /** Shares of the words that look like names before and after. */
  readonly before: number;
  readonly after: number;
}

/** Wrong table and right table: the mistakes met in leaked Russian and Ukrainian tables. */
const MISTAKES: readonly (readonly [wrong: string, right: string])[] = [
  ["windows-1252", "utf-8"],
  ["windows-1251", "utf-8"],
  ["windows-1252", "windows-1251"],
  ["windows-1252", "koi8-r"],
  ["windows-1251", "koi8-r"],
  ["koi8-r", "windows-1251"],
  ["windows-1251", "ibm866"],
  ["ibm866", "windows-1251"],
];
const CLEARLY_BETTER = 0.3;
/** Frequent letters of names in lower case but for a capital first: what right decoding gives and wrong one does not. */
const NAME_SHAPE = /^(?:\p{Lu}?[а-яёіїєґў]+|[А-ЯЁІЇЄҐЎ]+|\p{Lu}?[a-zñáéíóúü]+|[A-ZÑÁÉÍÓÚÜ]+)$/u;
const COMMON = /[аеионрстлвкАЕИОНРСТЛВКaeionrstlcAEIONRSTLC]/gu;

/** The repair that makes most of the words look like names; undefined when none clearly does. */
export function findMojibake(words: readonly string[]): MojibakeRepair | undefined {
  if (words.length === 0) return undefined;
  const before = quality(words);
  let best: MojibakeRepair | undefined;
  for (const [wrong, right] of MISTAKES) {
    const repair = repairer(wrong, right);
    const after = quality(words.map(repair));
    if (after > before + CLEARLY_BETTER && after > (best?.after ?? 0))
      best = { name: `${right} read as ${wrong}`, repair, before, after };
  }
  return best;
}

function quality(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordQuality(word), 0) / words.length;
}

function wordQuality(word: string): number {
  if (!NAME_SHAPE.test(word)) return 0;
  return Math.min(1, (2 * (word.match(COMMON)?.length ?? 0)) / word.length);
}

/** Text with a character the wrong table does not have stays as it is. */
function repairer(wrong: string, right: string): (text: string) => string {
  const bytes = byteTable(wrong);
  const decoder = new TextDecoder(right);
  return (text) => {
    const encoded: number[] = [];
    for (const letter of text) {
      const byte = bytes.get(letter);
      if (byte === undefined) return text;
      encoded.push(byte);
    }
    return decoder.decode(Uint8Array.from(encoded));
  };
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function byteTable(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  tables.set(encoding, table);
  return table;
}
