export { commitTo, opensCommitment } from "./commitment.ts";
export { type Cut, REDACTION_MARK, type RedactedText, redactText, type TextRange } from "./redact-text.ts";
