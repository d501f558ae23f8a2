/** Which figures a published case has, and which of them no dossier may leave out. */
import type { PublishedCase } from "../published/index.ts";
import type { FigureRef } from "./outline.ts";

export interface OfferedFigure extends FigureRef {
  /** It may hold what speaks against the authors, or what they did not do: leaving it out is a problem. */
  readonly isRequired: boolean;
}

export function offeredFigures(published: PublishedCase): OfferedFigure[] {
  const { tensions, weighings, searches, changes } = published;
  const each = (name: FigureRef["name"], isThere: boolean, isRequired: boolean): OfferedFigure[] =>
    isThere ? [{ name, isRequired }] : [];
  return [
    ...each("changes", changes.length > 0, true),
    ...each("story", published.narratives.length > 0, true),
    ...each("record", published.propositions.length > 0, false),
    ...published.propositions.map(({ handle }) => ({
      name: "record" as const,
      of: handle,
      isRequired: true,
    })),
    ...each("tensions", tensions.length > 0, true),
    ...weighings.map(({ handle }) => ({ name: "weighing" as const, of: handle, isRequired: true })),
    ...each("timeline", published.events.length > 0, false),
    ...each("network", published.relations.length > 0, false),
    ...currenciesOf(published).map((of) => ({ name: "money" as const, of, isRequired: false })),
    ...each("map", placesOf(published) > 0, false),
    ...each("tables", published.tables.length > 0, true),
    ...each("matches", published.matchRuns.length > 0, true),
    ...each("tests", published.tests.length > 0, true),
    ...each("elements", published.codings.length > 0, true),
    { name: "searches", isRequired: searches.length > 0 },
    { name: "replies", isRequired: true },
    { name: "method", isRequired: true },
    { name: "limits", isRequired: true },
  ];
}

/** What payments are drawn under that name no currency. */
export const NO_CURRENCY = "none";

/** Currencies of the payments, in the order of the alphabet; those without one last. */
export function currenciesOf({ payments }: PublishedCase): string[] {
  const named = new Set(payments.map(({ currency }) => currency ?? NO_CURRENCY));
  const known = [...named].filter((each) => each !== NO_CURRENCY).sort();
  return named.has(NO_CURRENCY) ? [...known, NO_CURRENCY] : known;
}

/** How many events have a place that can be drawn. */
function placesOf({ events }: PublishedCase): number {
  return events.filter(({ place }) => place?.lat !== undefined && place.lon !== undefined).length;
}

export function figureKey({ name, of }: FigureRef): string {
  return of === undefined ? name : `${name} ${of}`;
}
