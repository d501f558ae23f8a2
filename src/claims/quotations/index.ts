export { readQuotations } from "./quotations.ts";
