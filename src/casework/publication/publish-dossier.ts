/**
 * Publishing, in the order of evidence.md, section 3: what was approved, a checkpoint over it, the pages and exports, a last look
 * for names in the finished bytes, the seal, and the entry that says what went out. What a person did not allow by name is in
 * none of it.
 */
import { CareoError } from "../../base/index.ts";
import {
  type BundleFile,
  type BundleInput,
  exportsOf,
  type Publication,
  roCrateOf,
  verifierPage,
  type WrittenBundle,
  writeBundle,
} from "../../dossier/index.ts";
import { discloseLedger, loadKey, type SigningKey } from "../../ledger/index.ts";
import { signCheckpoint } from "../make-checkpoint.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { recordThings } from "../things/index.ts";
import { CAREO_VERSION } from "../version.ts";
import { assembleCase } from "./assemble/published-case.ts";
import { type Checked, checkPublication } from "./check-publication.ts";
import { earlierVersions } from "./earlier-versions.ts";
import { refuseLeaks } from "./refuse-leaks.ts";
import { renderDossier } from "./render-dossier.ts";
