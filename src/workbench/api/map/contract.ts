import type { DrawingAnswer, DrawingQuery } from "../drawing.ts";
import type { Done, DoubtName, List, Part } from "../shapes.ts";
import type { PrecisionName } from "../timeline/contract.ts";

/** A place of an event: put down for the event, or as a claim gives it. Differing places of one event stand beside each other. */
export interface PlaceRow {
  /** Of the event, and of the place within it. */
  readonly id: string;
  readonly event: {
    readonly id: string;
    readonly handle: string;
    readonly label: string;
    readonly date: string | null;
  };
  /** As the source names it. */
  readonly label: string;
  readonly precision: PrecisionName;
  /** Decimal degrees; null where nobody located it. */
  readonly lat: string | null;
  readonly lon: string | null;
  /** Whether a person put it down for the event. */
  readonly isOfEvent: boolean;
  /** Claims that name it. */
  readonly claims: readonly {
    readonly id: string;
    readonly handle: string;
    readonly by: string;
    readonly words: string;
    readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  }[];
  readonly doubt: DoubtName;
}

export interface MapPart {
  readonly words?: string | undefined;
  /** Ids of places, with spaces between them. */
  readonly only?: string | undefined;
}

export interface PlacesQuery extends MapPart, Part {}

export interface MapQuery extends MapPart, DrawingQuery {
  /** Middle of the window, and how many degrees it is wide; all that is located where they are missing. */
  readonly lon?: number | undefined;
  readonly lat?: number | undefined;
  readonly across?: number | undefined;
}

/** Whose borders are drawn, and from which viewpoint. */
export interface BordersAnswer {
  readonly name: string;
  readonly source: string;
  readonly viewpoint: string;
}

export interface MapAnswer {
  readonly drawing: DrawingAnswer;
  readonly window: { readonly lon: number; readonly lat: number; readonly across: number } | null;
  readonly located: number;
  /** Events of which no place is located, or none is named. */
  readonly unlocated: number;
  readonly borders: BordersAnswer | null;
}

/** An accepted claim that names a place at which no event of the case is yet. */
export interface ProposedPlaceRow {
  readonly claim: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly places: readonly string[];
}

export interface NewBorders {
  /** A file that was sent: GeoJSON or TopoJSON. */
  readonly upload: string;
  readonly source: string;
  readonly viewpoint: string;
}

export interface MapApi {
  "GET /cases/:case/places": { readonly query: PlacesQuery; readonly answer: List<PlaceRow> };
  "GET /cases/:case/places/drawing": { readonly query: MapQuery; readonly answer: MapAnswer };
  "GET /cases/:case/places/proposed": { readonly answer: List<ProposedPlaceRow> };
  "POST /cases/:case/borders": { readonly body: NewBorders; readonly answer: BordersAnswer };
  "POST /cases/:case/borders/remove": { readonly answer: Done };
}
