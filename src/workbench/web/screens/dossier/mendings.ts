import type { BlockerRow } from "../../../api/dossier/contract.ts";

export type MendForm =
  | "plan"
  | "risk"
  | "consent"
  | "class"
  | "redact"
  | "namesake"
  | "question"
  | "reply"
  | "reaffirm"
  | "trail"
  | "field"
  | "commit"
  | "vault"
  | "approve";

/** A form that mends something, with what is known of it already. */
export interface Mending {
  readonly form: MendForm;
  /** Id of what it is about. */
  readonly about?: string | undefined;
  /** Id of what else it is about: whose name, against whom, of which question. */
  readonly other?: string | undefined;
  readonly words?: string | undefined;
}

/** What can be done about what stands in the way; the first is what is mostly meant. */
export function mendingsOf({ kind, about, ...row }: BlockerRow, hasVault: boolean): readonly Mending[] {
  const words = row.words ?? undefined;
  const [first, second, third] = about.map(({ id }) => id);
  switch (kind) {
    case "undecided":
    case "withdrawn":
      return [{ form: "risk", about: first }];
    case "consent":
      return [
        { form: "consent", about: first },
        { form: "risk", about: first },
      ];
    case "unasked":
      return third === undefined
        ? [{ form: "question", about: first, other: second }]
        : [{ form: "reply", about: third }];
    case "stale":
      return [
        { form: "reaffirm", about: first },
        { form: "trail", about: first },
      ];
    case "doubt":
      return [{ form: "trail", about: second }, { form: "plan" }];
    case "nothing-shown":
      return [{ form: "trail", about: first }, { form: "plan" }];
    case "class":
    case "metadata":
    case "unread":
      return [{ form: "class", about: first }];
    case "text":
      return [
        { form: "redact", about: first },
        { form: "class", about: first },
      ];
    case "name":
      return [
        { form: "redact", about: first, words },
        { form: "class", about: first },
        { form: "namesake", about: first, other: second, words },
      ];
    case "commitment":
      return [{ form: hasVault ? "commit" : "vault" }];
    case "small-count":
      return [{ form: "field", about: first }];
    case "approval":
      return [{ form: "approve" }];
    default:
      return [{ form: "plan" }];
  }
}
