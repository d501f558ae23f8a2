import type { DrawingAnswer, DrawingQuery } from "../drawing.ts";
import type { DoubtName, List, Part, Recorded } from "../shapes.ts";

export type DateBasisName = "stated" | "inferred" | "metadata";
export type StanceName = "asserts" | "denies" | "qualifies";
export type PrecisionName = "exact" | "vicinity" | "locality" | "region" | "country";
export type LaneName = "actor" | "place" | "source";

export interface PlaceAnswer {
  /** As the source names it. */
  readonly label: string;
  readonly precision: PrecisionName;
  /** Decimal degrees; null where nobody located it. */
  readonly lat: string | null;
  readonly lon: string | null;
}

export interface EventClaimAnswer {
  readonly id: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly stance: StanceName;
  /** EDTF; null where this claim gives none. */
  readonly date: string | null;
  readonly place: PlaceAnswer | null;
  readonly doubt: DoubtName;
}

export interface EventRow {
  readonly id: string;
  readonly handle: string;
  readonly label: string;
  /** Put down for the event, in EDTF; null where only its claims give dates, or nothing does. */
  readonly date: string | null;
  readonly basis: DateBasisName | null;
  /** The first and the last day on which it may have been; null where that end is open, or it has no date. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isDated: boolean;
  readonly place: PlaceAnswer | null;
  readonly who: readonly {
    readonly id: string;
    readonly handle: string;
    readonly label: string;
    readonly role: string;
  }[];
  readonly claims: readonly EventClaimAnswer[];
  readonly origins: number;
  /** Dates of its claims that have no day in common. */
  readonly isDisputed: boolean;
  readonly doubt: DoubtName;
}

export interface EventsQuery extends Part {
  /** Of the event, its place, who took part, who says so. */
  readonly words?: string | undefined;
}

export interface TimelineQuery extends DrawingQuery {
  readonly words?: string | undefined;
  readonly lanes?: LaneName | undefined;
  /** Days of the window, `YYYY-MM-DD`; all that is dated where they are missing. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface TimelineAnswer {
  readonly drawing: DrawingAnswer;
  /** The window that holds all that is dated; null where nothing is. */
  readonly whole: { readonly from: string; readonly to: string } | null;
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly within: number;
  readonly earlier: number;
  readonly later: number;
}

/** An accepted claim that gives a date or a place, and on which no event rests yet. */
export interface ProposedEventRow {
  readonly claim: string;
  readonly handle: string;
  readonly label: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly dates: readonly {
    readonly value: string;
    readonly words: string;
    readonly basis: DateBasisName;
  }[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** Events that it may be another telling of. */
  readonly perhaps: readonly { readonly id: string; readonly handle: string }[];
}

interface SaidPlace {
  readonly label: string;
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly precision: PrecisionName;
}

export interface NewEvent {
  /** Without one it is called by the words of its claim. */
  readonly label?: string | undefined;
  /** The claim that it is made of. */
  readonly claim?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly basis?: DateBasisName | undefined;
  readonly place?: SaidPlace | undefined;
}

export interface EventChange {
  readonly label?: string | undefined;
  readonly date?: string | undefined;
  readonly basis?: DateBasisName | undefined;
  readonly place?: SaidPlace | undefined;
  /** A claim that comes to those it rests on. */
  readonly claim?: string | undefined;
  readonly reason?: string | undefined;
}

export interface TimelineApi {
  "GET /cases/:case/events": { readonly query: EventsQuery; readonly answer: List<EventRow> };
  "GET /cases/:case/events/drawing": { readonly query: TimelineQuery; readonly answer: TimelineAnswer };
  "GET /cases/:case/events/proposed": { readonly answer: List<ProposedEventRow> };
  "POST /cases/:case/events": { readonly body: NewEvent; readonly answer: Recorded };
  "POST /cases/:case/events/:event": { readonly body: EventChange; readonly answer: Recorded };
}
