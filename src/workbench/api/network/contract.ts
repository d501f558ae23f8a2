import type { DrawingAnswer, DrawingQuery } from "../drawing.ts";
import type { Bytes, DoubtName, List, Part, Recorded } from "../shapes.ts";

export type ActorSchemaName =
  | "Person"
  | "Organization"
  | "Company"
  | "PublicBody"
  | "LegalEntity"
  | "Vehicle";
export type RelationSchemaName =
  | "Membership"
  | "Employment"
  | "Directorship"
  | "Ownership"
  | "Family"
  | "Associate"
  | "Representation"
  | "UnknownLink";

/** A person or body, as the network has it. */
export interface NodeRow {
  readonly id: string;
  readonly handle: string;
  readonly label: string;
  readonly schema: ActorSchemaName;
  /** Every name that sources give, each once. */
  readonly names: readonly string[];
  readonly isProtected: boolean;
  readonly ties: number;
  /** Ids of those it is tied to. */
  readonly neighbours: readonly string[];
  /** How many origins the claims of others about it have between them. */
  readonly origins: number;
  readonly doubt: DoubtName;
}

export interface TieClaim {
  readonly id: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly polarity: "affirms" | "denies" | "unclear";
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly doubt: DoubtName;
}

export interface TieRow {
  readonly id: string;
  readonly handle: string;
  readonly source: { readonly id: string; readonly label: string };
  readonly target: { readonly id: string; readonly label: string };
  readonly schema: RelationSchemaName;
  readonly role: string | null;
  /** EDTF; null where nothing says when. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly origins: number;
  readonly claims: readonly TieClaim[];
  readonly doubt: DoubtName;
}

/** Which part of the network; ids or handles, with spaces between them. */
export interface NetworkPart {
  readonly words?: string | undefined;
  /** These alone; all where it is missing. */
  readonly only?: string | undefined;
  readonly hide?: string | undefined;
}

export interface NetworkListQuery extends NetworkPart, Part {}

export interface NetworkQuery extends NetworkPart, DrawingQuery {
  /** `id:x:y`, shares of width and height, with spaces between them. */
  readonly pins?: string | undefined;
}

/** Where there are more than `most`, the drawing has a summary and no shapes: the browser draws them itself. */
export interface NetworkAnswer {
  readonly drawing: DrawingAnswer;
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** How many are tied to anybody, before any were hidden. */
  readonly total: number;
  /** How many of those that are asked for. */
  readonly shown: number;
  /** As many as are drawn at most. */
  readonly most: number;
}

export interface FoundEnd {
  readonly name: string;
  /** The one actor of the case that sources call so; null where there is none, or several. */
  readonly actor: string | null;
}

/** A tie that the reading found in an accepted claim. */
export interface ProposedTieRow {
  readonly claim: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly schema: RelationSchemaName;
  readonly role: string | null;
  readonly subject: FoundEnd;
  readonly object: FoundEnd;
}

export interface NewTie {
  /** An actor of the case by id or handle, or a name: then the actor is entered too. */
  readonly source: string;
  readonly target: string;
  readonly schema: RelationSchemaName;
  readonly role?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly claim: string;
}

export interface ActorBrief {
  readonly id: string;
  readonly handle: string;
  readonly label: string;
}

export interface NetworkApi {
  /** Everybody of the case, tied or not. */
  "GET /cases/:case/actors": { readonly answer: List<ActorBrief> };
  "GET /cases/:case/network": { readonly query: NetworkQuery; readonly answer: NetworkAnswer };
  "GET /cases/:case/network/actors": { readonly query: NetworkListQuery; readonly answer: List<NodeRow> };
  "GET /cases/:case/network/ties": { readonly query: NetworkListQuery; readonly answer: List<TieRow> };
  "GET /cases/:case/network/proposed": { readonly answer: List<ProposedTieRow> };
  /** GEXF; protected persons are withheld in it. */
  "GET /cases/:case/network/gexf": { readonly answer: Bytes };
  "POST /cases/:case/network/ties": { readonly body: NewTie; readonly answer: Recorded };
}
