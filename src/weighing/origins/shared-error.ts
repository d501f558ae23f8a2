/** One form in which a source gives a name or figure, and what it is a form of (an actor, a proposition's quantity). */
export interface GivenForm {
  readonly source: string;
  /** What is named or counted: forms are compared only within one subject. */
  readonly subject: string;
  readonly form: string;
}

/** Sources that share an uncommon form where the others have another: a sign of copying, not of agreement. */
export interface SharedError {
  readonly subject: string;
  readonly form: string;
  readonly usual: string;
  readonly sources: readonly string[];
  /** Share of all sources on this subject that give the uncommon form. */
  readonly rarity: number;
  /** About 1 / rarity: how much likelier the shared form is if one copied than if both erred alone. */
  readonly ratio: number;
}

/**
 * Forms that at least two sources share and that are not the usual form of their subject. Which form is an error is not
 * decided here: the usual form is what most sources give, and where none is given by more than half nothing is proposed.
 */
export function findSharedErrors(forms: readonly GivenForm[]): SharedError[] {
  const bySubject = new Map<string, Map<string, Set<string>>>();
  for (const { subject, form, source } of forms) {
    const known = bySubject.get(subject) ?? new Map<string, Set<string>>();
    known.set(form, (known.get(form) ?? new Set()).add(source));
    bySubject.set(subject, known);
  }
  return [...bySubject]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([subject, known]) => errorsOf(subject, known));
}

function errorsOf(subject: string, known: ReadonlyMap<string, ReadonlySet<string>>): SharedError[] {
  const all = new Set([...known.values()].flatMap((sources) => [...sources])).size;
  const byUse = [...known].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const [usual, ...others] = byUse;
  if (usual === undefined || usual[1].size * 2 <= all) return [];
  return others
    .filter(([, sources]) => sources.size > 1)
    .map(([form, sources]) => {
      const rarity = sources.size / all;
      return { subject, form, usual: usual[0], sources: [...sources].sort(), rarity, ratio: 1 / rarity };
    });
}
