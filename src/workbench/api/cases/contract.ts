import type { Done, List, Started } from "../shapes.ts";

export interface CaseCountsAnswer {
  readonly sources: number;
  readonly claims: number;
  readonly propositions: number;
  readonly tables: number;
  readonly entries: number;
}

/** Why a case can be read and not written. */
export interface ReadOnlyAnswer {
  /** `shown`: the workbench was started to show; `locked`: somebody else writes; `refused`: disk or damage. */
  readonly because: "shown" | "locked" | "refused";
  readonly message: string;
  readonly holder: {
    readonly person: string | null;
    readonly host: string;
    readonly pid: number;
    readonly since: string;
  } | null;
}

export interface CaseRow {
  readonly id: string;
  readonly root: string;
  readonly title: string;
  readonly openedAt: string;
  readonly isOpen: boolean;
  /** False where its folder is not there any more. */
  readonly isThere: boolean;
  /** Whether the folder looks like one that a program copies elsewhere. */
  readonly isSynced: boolean;
  readonly readOnly: ReadOnlyAnswer | null;
  /** As it was when it was last open. */
  readonly counts: CaseCountsAnswer | null;
  readonly check: { readonly at: string; readonly verdict: string } | null;
  /** Where in it somebody was last. */
  readonly place: string | null;
}

export interface ProblemAnswer {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly where?: string | undefined;
}

export interface CaseAnswer {
  readonly id: string;
  readonly root: string;
  readonly title: string;
  readonly question: string | null;
  readonly counts: CaseCountsAnswer;
  readonly people: readonly string[];
  readonly readOnly: ReadOnlyAnswer | null;
  /** What opening found: unfinished writes set aside, damage. */
  readonly problems: readonly ProblemAnswer[];
}

export interface NewCaseBody {
  readonly folder: string;
  readonly title: string;
  readonly question?: string | undefined;
  /** On what lawful basis personal data is kept; needed to publish. */
  readonly lawfulBasis?: string | undefined;
}

export interface ExampleRow {
  readonly name: string;
  readonly title: string;
  readonly question: string;
}

export interface FolderAnswer {
  readonly path: string;
  /** Null at the top. */
  readonly parent: string | null;
  readonly isCase: boolean;
  readonly isSynced: boolean;
  readonly folders: readonly { readonly name: string; readonly path: string; readonly isCase: boolean }[];
}

export interface OpenedCase {
  readonly id: string;
}

export interface CasesApi {
  "GET /cases": { readonly answer: List<CaseRow> };
  "POST /cases": { readonly body: NewCaseBody; readonly answer: OpenedCase };
  "POST /cases/open": { readonly body: { readonly folder: string }; readonly answer: OpenedCase };
  "POST /cases/forget": { readonly body: { readonly folder: string }; readonly answer: Done };
  "GET /cases/:case": { readonly answer: CaseAnswer };
  "POST /cases/:case/close": { readonly answer: Done };
  /** Becomes the writer, once the other has gone. Answers why not, if not. */
  "POST /cases/:case/take-over": { readonly answer: { readonly readOnly: ReadOnlyAnswer | null } };
  "POST /cases/:case/place": { readonly body: { readonly place: string }; readonly answer: Done };
  "GET /examples": { readonly answer: List<ExampleRow> };
  "POST /examples/:example": { readonly body: { readonly folder: string }; readonly answer: Started };
  /** Folders of this computer, to choose one. Without a path, the home folder. */
  "GET /folders": { readonly query: { readonly path?: string | undefined }; readonly answer: FolderAnswer };
}
