import type {
  Bound,
  Claim,
  ClaimKind,
  ClaimStance,
  DateBasis,
  DateRelation,
  Degree,
  Force,
  Mode,
  Polarity,
  Who,
} from "../audit.ts";
import { type ItemLookup, namedItems } from "./item-lookup.ts";

/**
 * A claim that stands without its audit: what local ids pointed to is written out. Numbers are decimal strings, as in
 * the ledger; offsets are code points.
 */
export interface ClaimBody {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly role?: "reporting-event";
  /** Outermost first. */
  readonly speakerChain: readonly Speaker[];
  readonly otherSpeakers?: readonly Speaker[];
  readonly mode: Mode;
  readonly force: Force;
  readonly certainty: { readonly degree: Degree; readonly polarity: Polarity };
  readonly authorStance: ClaimStance;
  readonly hedges: readonly { readonly words: string; readonly start: number; readonly end: number }[];
  readonly dates: readonly ClaimDate[];
  readonly amounts: readonly ClaimAmount[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly condition?: string;
}

export interface Speaker {
  readonly who: Who;
  /** The words that name the speaker; absent for the author. */
  readonly words?: string;
  /** The fullest form of the name in the document. */
  readonly name?: string;
  /** The words that report ("said", "according to"). */
  readonly cue?: string;
}

export interface ClaimDate {
  readonly words: string;
  /** EDTF; null when the text leaves it open. */
  readonly value: string | null;
  readonly basis: DateBasis;
  readonly relation: DateRelation;
}

export interface ClaimAmount {
  readonly words: string;
  readonly value: string | null;
  readonly min?: string;
  readonly max?: string;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly bound: Bound;
}

export function claimBodyOf(claim: Claim, items: ItemLookup): ClaimBody {
  return {
    text: claim.text,
    kind: claim.kind,
    ...(claim.role && { role: claim.role }),
    speakerChain: claim.speakerChain.map((link) => speakerOf(link, items)),
    ...(claim.otherSpeakers && {
      otherSpeakers: claim.otherSpeakers.map((link) => speakerOf(link, items)),
    }),
    mode: claim.mode,
    force: claim.force,
    certainty: claim.certainty,
    authorStance: claim.authorStance,
    hedges: namedItems(claim.hedges, items.hedges).map(({ text, start, end }) => ({
      words: text,
      start,
      end,
    })),
    dates: datesOf(claim, items),
    amounts: amountsOf(claim, items),
    actors: namedItems(claim.actors, items.entities).map((entity) => entity.canonical),
    places: namedItems(claim.places, items.entities).map((entity) => entity.canonical),
    ...(claim.condition && { condition: claim.condition.text }),
  };
}

function speakerOf(link: Claim["speakerChain"][number], items: ItemLookup): Speaker {
  const entity = link.entity === undefined ? undefined : items.entities.get(link.entity);
  const cue = link.start === undefined ? undefined : items.attributionsBySource.get(link.start)?.cue?.text;
  return {
    who: link.who,
    ...(link.text !== undefined && { words: link.text }),
    ...(entity && { name: entity.canonical }),
    ...(cue !== undefined && { cue }),
  };
}

function datesOf(claim: Claim, items: ItemLookup): ClaimDate[] {
  const relations = new Map(claim.dateMeaning?.map(({ date, relation }) => [date, relation]));
  return namedItems(claim.dates, items.dates)
    .filter((date) => date.type === "date")
    .map(({ id, text, value, basis }) => ({
      words: text,
      value,
      basis,
      relation: relations.get(id) ?? "at",
    }));
}

function amountsOf(claim: Claim, items: ItemLookup): ClaimAmount[] {
  return namedItems(claim.amounts, items.amounts).map((amount) => ({
    words: amount.text,
    value: decimal(amount.value),
    ...(amount.min != null && { min: decimal(amount.min) as string }),
    ...(amount.max != null && { max: decimal(amount.max) as string }),
    unit: amount.unit,
    currency: amount.currency,
    bound: amount.bound,
  }));
}

/** A number as the ledger writes it: no exponent, no floating point noise beyond fifteen digits. */
function decimal(value: number | null): string | null {
  if (value === null) return null;
  const plain = Number(value.toPrecision(15));
  return Number.isInteger(plain) ? BigInt(plain).toString() : plain.toFixed(12).replace(/0+$/, "");
}
