/** Exact words in a text and where they stand, by code points. */
interface Cited {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
}

/** As W3C Web Annotation has it. */
export interface TextTarget {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: readonly [
    { readonly type: "TextQuoteSelector" } & Cited["quote"],
    { readonly type: "TextPositionSelector" } & Cited["position"],
  ];
}

/** A passage of a text as the target of a W3C Web Annotation: by its words and by its place, which select the same. */
export function textTarget(source: string, { quote, position }: Cited): TextTarget {
  return {
    type: "SpecificResource",
    source,
    selector: [
      { type: "TextQuoteSelector", ...quote },
      { type: "TextPositionSelector", ...position },
    ],
  };
}
