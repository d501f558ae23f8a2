import { sha256 } from "../../../base/index.ts";
import type { Publication, PublishedCase } from "../../published/index.ts";
import { jsonText } from "../export-file.ts";
import { licenceAddress } from "../licence.ts";
import { lookUp, WITHHELD } from "../look-up.ts";
import { keptTables } from "./kept-tables.ts";
import { saidTables } from "./said-tables.ts";
import type { ExportedTable } from "./table.ts";
import { weighedTables } from "./weighed-tables.ts";
import { worldTables } from "./world-tables.ts";

export function tablesOf(published: PublishedCase): readonly ExportedTable[] {
  const held = lookUp(published);
  return [
    ...saidTables(published, held),
    ...worldTables(published, held),
    ...weighedTables(published),
    ...keptTables(published),
  ];
}

/** The tables described as a Tabular Data Package of Frictionless, each with its hash, its size and the form of its columns. */
export function dataPackageOf({ publication }: PublishedCase, tables: readonly ExportedTable[]): string {
  return jsonText({
    profile: "tabular-data-package",
    name: `careo-${publication.id.replace(/^pub_/, "")}`,
    id: publication.id,
    title: publication.title,
    description: `${publication.question} ${publication.answer}`,
    version: String(publication.version),
    created: publication.approvedAt,
    ...licenceOf(publication),
    contributors: publication.authors.map((title) => ({ title, role: "author" })),
    resources: tables.map(resourceOf),
  });
}

/** A licence needs a name that machines know; one in words stands in the text of the dossier. */
function licenceOf({ licence }: Publication): object {
  const path = licenceAddress(licence);
  return path ? { licenses: [{ name: licence, title: licence, path }] } : {};
}

function resourceOf(table: ExportedTable): object {
  const bytes = new TextEncoder().encode(table.csv);
  return {
    profile: "tabular-data-resource",
    name: table.name,
    title: table.title,
    path: `tables/${table.name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(table),
  };
}

/** An empty cell: nobody recorded it. `withheld`: known and not shown, where a key or a number would stand. */
function schemaOf({ columns, primaryKey, withholds }: ExportedTable): object {
  const keys = columns.filter(({ of }) => of !== undefined);
  return {
    fields: columns.map(({ name, type, description, among }) => ({
      name,
      type,
      description,
      ...(among ? { constraints: { enum: among } } : {}),
    })),
    missingValues: withholds ? ["", WITHHELD] : [""],
    primaryKey,
    ...(keys.length > 0
      ? {
          foreignKeys: keys.map(({ name, of }) => ({
            fields: name,
            reference: { resource: of, fields: "id" },
          })),
        }
      : {}),
  };
}
