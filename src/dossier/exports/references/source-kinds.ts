/** What a kind of source is called in CSL 1.0.2 and in RIS. Kinds that neither knows are documents. */
export interface ReferenceKind {
  readonly csl: string;
  readonly ris: string;
  /** Whether the publisher is the paper, station or site in which it appeared. */
  readonly appearsIn: boolean;
}

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  article: { csl: "article-newspaper", ris: "NEWS", appearsIn: true },
  video: { csl: "motion_picture", ris: "VIDEO", appearsIn: false },
  audio: { csl: "broadcast", ris: "SOUND", appearsIn: true },
  post: { csl: "post", ris: "BLOG", appearsIn: true },
  statement: { csl: "document", ris: "PRESS", appearsIn: false },
  agreement: { csl: "treaty", ris: "GEN", appearsIn: false },
  law: { csl: "legislation", ris: "STAT", appearsIn: false },
  table: { csl: "dataset", ris: "DATA", appearsIn: false },
  interview: { csl: "interview", ris: "PCOMM", appearsIn: true },
  photo: { csl: "graphic", ris: "ART", appearsIn: false },
  letter: { csl: "personal_communication", ris: "PCOMM", appearsIn: false },
};

const DOCUMENT: ReferenceKind = { csl: "document", ris: "GEN", appearsIn: false };

export function referenceKind(kind: string): ReferenceKind {
  return KINDS[kind] ?? DOCUMENT;
}
