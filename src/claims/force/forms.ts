/** The small closed classes of a language that tell where a clause ends and whether it is contrary to fact. */
export interface ForceForms {
  /** Words that begin a new clause wherever they stand. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that begin a new clause when a subject of its own follows ("and they left"). */
  readonly joiners: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Possessives, which belong to the noun phrase they open ("hidden its debts"). */
  readonly possessives: ReadonlySet<string>;
  /** Words that open what hangs on a condition: then, entonces, то. */
  readonly consequenceOpeners: ReadonlySet<string>;
  /** Words that show a clause contrary to fact: would, бы, hubiera. */
  readonly unreal: ReadonlySet<string>;
  /** Finite verbs of the closed class, which end a noun phrase. */
  readonly finite: ReadonlySet<string>;
}
