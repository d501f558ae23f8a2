import { quotationContext as en } from "../languages/en/quotation-context.generated.ts";
import { quotationContext as es } from "../languages/es/quotation-context.generated.ts";
import { quotationContext as ru } from "../languages/ru/quotation-context.generated.ts";
import { quotationContext as uk } from "../languages/uk/quotation-context.generated.ts";
import type { Language } from "../text/section.ts";
import type { QuotationContext } from "./context-lists.ts";

export type ContextKind = keyof QuotationContext;

type Stems = Readonly<Record<ContextKind, ReadonlySet<string>>>;

const PACKS: Readonly<Record<Language, Stems | undefined>> = {
  en: stemsOf(en),
  es: stemsOf(es),
  ru: stemsOf(ru),
  uk: stemsOf(uk),
  und: undefined,
};

const LONGEST_STEM = 14;

/** Whether the folded word begins with a stem of the list; stems of up to three letters must be the whole word. */
export function speaksOf(kind: ContextKind, folded: string, language: Language): boolean {
  const stems = PACKS[language]?.[kind];
  if (!stems) return false;
  if (stems.has(folded)) return true;
  for (let length = Math.min(folded.length, LONGEST_STEM); length > 3; length--) {
    if (stems.has(folded.slice(0, length))) return true;
  }
  return kind === "speech" && stems.has(folded.slice(0, 3)) && folded.length <= 7;
}

function stemsOf(lists: QuotationContext): Stems {
  return {
    speech: new Set(lists.speech),
    distance: new Set(lists.distance),
    naming: new Set(lists.naming),
    titleHeads: new Set(lists.titleHeads),
  };
}
