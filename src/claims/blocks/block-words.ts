/** How paragraphs show what they are: resources/languages/<code>/blocks.yaml. */
export interface BlockWords {
  readonly byline: readonly string[];
  readonly caption: readonly string[];
  readonly related: readonly string[];
  readonly boilerplate: readonly string[];
  readonly bio: readonly string[];
  /** Join a name and what its bearer is. */
  readonly copulas: readonly string[];
  /** What authors are. */
  readonly roles: readonly string[];
}
