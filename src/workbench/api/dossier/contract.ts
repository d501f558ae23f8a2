import type { Bytes, List, Recorded, Started } from "../shapes.ts";

export interface DossierApi {
  "GET /cases/:case/publication": { readonly answer: PublicationAnswer };
  "GET /cases/:case/publication/blockers": { readonly answer: List<BlockerRow> };
  "GET /cases/:case/publication/people": { readonly answer: List<PersonRow> };
  "GET /cases/:case/publication/sources": { readonly answer: List<SourceClassRow> };
  /** The page of the dossier as it would go out; `page` is its path within the folder. */
  "GET /cases/:case/publication/preview": { readonly query: PreviewQuery; readonly answer: Bytes };
  /** Which thing of the case stands in the preview under a public id. */
  "GET /cases/:case/publication/shown": { readonly answer: List<ShownRow> };
  "POST /cases/:case/publication/plan": { readonly body: NewPlan; readonly answer: Recorded };
  "POST /cases/:case/publication/risks": { readonly body: NewRisk; readonly answer: Recorded };
  "POST /cases/:case/publication/consents": { readonly body: NewConsent; readonly answer: List<Recorded> };
  "POST /cases/:case/publication/classes": { readonly body: NewClasses; readonly answer: List<Recorded> };
  "POST /cases/:case/publication/redactions": {
    readonly body: NewRedaction;
    readonly answer: List<Recorded>;
  };
  "POST /cases/:case/publication/namesakes": { readonly body: NewNamesake; readonly answer: Recorded };
  "POST /cases/:case/publication/questions": { readonly body: NewQuestion; readonly answer: Recorded };
  "POST /cases/:case/publication/replies": { readonly body: NewReply; readonly answer: Recorded };
  "POST /cases/:case/publication/reaffirm": { readonly body: Reaffirmation; readonly answer: Recorded };
  "POST /cases/:case/publication/vault": { readonly body: NewVault; readonly answer: MadeKit };
  "POST /cases/:case/publication/commit": { readonly body: Empty; readonly answer: List<Recorded> };
  "POST /cases/:case/publication/approve": { readonly body: NewApproval; readonly answer: ApprovalAnswer };
  "POST /cases/:case/publication/publish": { readonly body: Publishing; readonly answer: Started };
  /** Checks a dossier in any folder, of any case or of none. */
  "POST /dossiers/verify": { readonly body: VerifyWish; readonly answer: Started };
  "GET /keys": { readonly answer: List<KeyRow> };
  "POST /keys": { readonly body: NewKeyWish; readonly answer: MadeKit };
}

export type Empty = Readonly<Record<string, never>>;

export interface PublicationAnswer {
  readonly plan: PlanAnswer | null;
  /** How many things stand in the way. */
  readonly blockers: number;
  readonly cleared: ClearedAnswer | null;
  readonly versions: readonly VersionRow[];
  readonly hasVault: boolean;
  /** What the case is called and asks: a new plan begins with them. */
  readonly title: string;
  readonly question: string;
  readonly findings: readonly { readonly id: string; readonly handle: string; readonly says: string }[];
}

export interface PlanAnswer {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly contact: string | null;
  readonly licence: string;
  readonly lawfulBasis: string;
  readonly standard: string | null;
  readonly smallestCount: number;
  /** Ids; null: all. */
  readonly findings: readonly string[] | null;
  readonly plannedBy: string;
  /** Who approved exactly what would go out now. */
  readonly approvedBy: readonly string[];
}

export interface ClearedAnswer {
  readonly digest: string;
  readonly findings: number;
  readonly claims: number;
  readonly people: number;
  readonly sources: { readonly P: number; readonly R: number; readonly C: number };
  readonly redactions: readonly {
    readonly method: string;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly exclusions: readonly { readonly what: string; readonly reason: string; readonly count: number }[];
}

export interface VersionRow {
  readonly version: number;
  readonly id: string;
  readonly target: string;
  readonly seal: string;
}

export interface BlockerRow {
  readonly kind: string;
  /** In English, as `careo dossier check` says it. */
  readonly says: string;
  /** The command that mends it. */
  readonly fix: string;
  /** What it is about; `noun` is how its id begins: act, src, fnd. */
  readonly about: readonly { readonly id: string; readonly handle: string; readonly noun: string }[];
  readonly words: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly handle: string;
  readonly label: string;
  readonly schema: string;
  readonly publish: string | null;
  readonly roles: readonly string[];
  readonly threats: readonly string[];
  readonly why: string | null;
  readonly reviewAt: string | null;
  readonly decidedBy: readonly string[];
  /** What keeps them from being shown as was decided: decision, consent, withdrawn. */
  readonly wanting: string | null;
  readonly consents: readonly {
    readonly state: string;
    readonly scope: readonly string[];
    readonly via: string;
  }[];
}

export interface SourceClassRow {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly class: "P" | "R" | "C" | "X" | null;
  readonly redactions: readonly RedactionRow[];
}

export interface RedactionRow {
  readonly id: string;
  readonly handle: string;
  readonly words: string;
  readonly method: string;
  readonly reason: string;
  readonly instead: string | null;
  /** Entry by which it can be undone. */
  readonly seq: number;
}

export interface PreviewQuery {
  readonly page?: string | undefined;
}

export interface ShownRow {
  readonly shown: string;
  readonly id: string;
}

/** What is left out stays as it was planned before. */
export interface NewPlan {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly language?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly contact?: string | undefined;
  readonly licence?: string | undefined;
  readonly lawfulBasis?: string | undefined;
  readonly standard?: string | undefined;
  readonly smallestCount?: number | undefined;
  readonly findings?: readonly string[] | undefined;
}

export interface NewRisk {
  readonly about: string;
  readonly publish: string;
  readonly roles?: readonly string[] | undefined;
  readonly threats?: readonly string[] | undefined;
  readonly why?: string | undefined;
  readonly reviewAt?: string | undefined;
  /** Who decides, where it is not whoever works here: a second person at this desk. */
  readonly by?: string | undefined;
}

export interface NewConsent {
  readonly actor: string;
  readonly state: string;
  readonly scope?: readonly string[] | undefined;
  readonly via: string;
  readonly reason?: string | undefined;
}

export interface NewClasses {
  readonly sources: readonly string[];
  readonly class: string;
  /** Somebody looked at what the files say of themselves, and lets that out as well. */
  readonly metadataSeen?: boolean | undefined;
}

export interface NewRedaction {
  readonly of: string;
  readonly words?: readonly string[] | undefined;
  readonly names?: boolean | undefined;
  readonly field?: string | undefined;
  readonly method?: string | undefined;
  readonly reason?: string | undefined;
  readonly instead?: string | undefined;
}

export interface NewNamesake {
  readonly owner: string;
  readonly words: string;
  readonly source?: string | undefined;
  readonly why: string;
}

export interface NewQuestion {
  readonly to: string;
  readonly about: readonly string[];
  readonly channel: string;
  readonly text: readonly string[];
  readonly deadline: string;
}

export interface NewReply {
  readonly question: string;
  readonly outcome: string;
  readonly effect?: string | undefined;
}

export interface Reaffirmation {
  readonly finding: string;
  readonly reason: string;
}

export interface NewVault {
  readonly passphrase: string;
}

/** To be printed and locked away: it is told once. */
export interface MadeKit {
  readonly path: string;
  readonly kit: string;
  /** The public part. */
  readonly shown: string;
}

export interface NewApproval {
  readonly by?: string | undefined;
}

export interface ApprovalAnswer extends Recorded {
  readonly digest: string;
}

export interface Publishing {
  readonly target: string;
  readonly keyName: string;
  /** Held in memory until the keys are open, and written nowhere. */
  readonly passphrase: string;
  /** The dossier's title, as it was typed. */
  readonly title: string;
  readonly keyPublishedAt?: readonly string[] | undefined;
}

export interface VerifyWish {
  readonly folder: string;
  readonly keys?: readonly string[] | undefined;
  readonly pins?: readonly string[] | undefined;
  readonly earlier?: readonly string[] | undefined;
}

/** What came of checking a dossier; the result of the work that `POST /dossiers/verify` starts. */
export interface VerifyResult {
  readonly folder: string;
  readonly verdicts: readonly { readonly of: string; readonly verdict: string }[];
  readonly checks: readonly {
    readonly id: string;
    readonly of: string;
    readonly verdict: string;
    readonly message: string;
    readonly where: string | null;
  }[];
  readonly publication: {
    readonly title: string;
    readonly version: number;
    readonly approvedAt: string;
  } | null;
  readonly fingerprint: string | null;
  readonly pin: string | null;
  readonly unproved: readonly string[];
}

/** The result of the work that publishes. */
export interface PublishResult {
  readonly folder: string;
  readonly version: number;
  readonly files: number;
  readonly bytes: number;
  readonly fingerprint: string | null;
  readonly pin: string;
  readonly problems: readonly string[];
}

export interface KeyRow {
  readonly name: string;
  readonly uses: readonly string[];
}

export interface NewKeyWish {
  readonly name: string;
  readonly use: "notes" | "seals";
  readonly passphrase: string;
}
