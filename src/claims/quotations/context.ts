import { quotationContext as en } from "../languages/en/quotation-context.generated.ts";
import { quotationContext as es } from "../languages/es/quotation-context.generated.ts";
import { quotationContext as ru } from "../languages/ru/quotation-context.generated.ts";
import { quotationContext as uk } from "../languages/uk/quotation-context.generated.ts";
import type { Language } from "../text/section.ts";
import type { QuotationContext } from "./context-lists.ts";

export type ContextKind = keyof QuotationContext;

const BITS: Readonly<Record<ContextKind, number>> = { speech: 1, distance: 2, naming: 4, titleHeads: 8 };

interface Pack {
  readonly stems: ReadonlyMap<string, number>;
  /** What was already asked: the same few thousand words come again and again. */
  readonly asked: Map<string, number>;
}

const PACKS: Readonly<Record<Language, Pack | undefined>> = {
  en: packOf(en),
  es: packOf(es),
  ru: packOf(ru),
  uk: packOf(uk),
  und: undefined,
};

const LONGEST_STEM = 14;
const MOST_ASKED = 20_000;

/** Whether the folded word begins with a stem of the list; a stem of two letters must be the whole word. */
export function speaksOf(kind: ContextKind, folded: string, language: Language): boolean {
  const pack = PACKS[language];
  if (!pack) return false;
  let bits = pack.asked.get(folded);
  if (bits === undefined) {
    bits = bitsOf(folded, pack.stems);
    if (pack.asked.size >= MOST_ASKED) pack.asked.clear();
    pack.asked.set(folded, bits);
  }
  return (bits & BITS[kind]) !== 0;
}

function bitsOf(folded: string, stems: ReadonlyMap<string, number>): number {
  let bits = stems.get(folded) ?? 0;
  for (let length = Math.min(folded.length, LONGEST_STEM); length > 3; length--)
    bits |= stems.get(folded.slice(0, length)) ?? 0;
  // "dij" and "dic" begin verbs of speech; three letters of a kind of thing begin too many other words.
  if (folded.length <= 7) bits |= (stems.get(folded.slice(0, 3)) ?? 0) & BITS.speech;
  return bits;
}

function packOf(lists: QuotationContext): Pack {
  const stems = new Map<string, number>();
  for (const kind of Object.keys(BITS) as ContextKind[])
    for (const stem of lists[kind]) stems.set(stem, (stems.get(stem) ?? 0) | BITS[kind]);
  return { stems, asked: new Map() };
}
