export type { Audit, Claim } from "../claims/index.ts";
export { type AuditedDocument, type AuditInput, auditDocument } from "./audit-document.ts";
export {
  type AuditSummary,
  type CheckerRequest,
  describeChain,
  describeLink,
  isHedged,
  STANDINGS,
  type Standing,
  standingOf,
  summariseAudit,
} from "./audit-summary.ts";
export { CAREO_VERSION } from "./version.ts";
