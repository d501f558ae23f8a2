import { borderTable } from "../costa-verde/border.ts";
import { drawCast } from "../costa-verde/cast.ts";
import { contractsTable } from "../costa-verde/contracts.ts";
import { familiesTable } from "../costa-verde/families.ts";
import { payrollTable } from "../costa-verde/payroll.ts";
import type { GeneratedFiles } from "../generate.ts";

/** The tables of examples/costa-verde, and what was planted in them. */
export function generate(): GeneratedFiles {
  const folder = "examples/costa-verde";
  const cast = drawCast();
  const { csv: border, planted } = borderTable(cast);
  return new Map([
    [`${folder}/tables/families.csv`, familiesTable(cast)],
    [`${folder}/tables/border.csv`, border],
    [`${folder}/tables/contracts.csv`, contractsTable(cast)],
    [`${folder}/tables/payroll.csv`, payrollTable(cast)],
    [`${folder}/expected/planted-matches.csv`, planted],
  ]);
}
