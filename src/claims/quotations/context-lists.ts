/** What resources/languages/<code>/quotation-context.yaml holds: beginnings of folded words. */
export interface QuotationContext {
  readonly speech: readonly string[];
  readonly distance: readonly string[];
  readonly naming: readonly string[];
  readonly titleHeads: readonly string[];
}
