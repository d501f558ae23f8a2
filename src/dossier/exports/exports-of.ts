import type { BundleFile } from "../bundle/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { annotationsOf } from "./annotations.ts";
import { claimReviewsOf } from "./claim-review.ts";
import { entitiesOf } from "./entities/entities.ts";
import { textFile } from "./export-file.ts";
import { networkOf } from "./network.ts";
import { placesOf } from "./places.ts";
import { cslOf } from "./references/csl.ts";
import { risOf } from "./references/ris.ts";
import { dataPackageOf, tablesOf } from "./tables/data-package.ts";
import { timelineOf } from "./timeline.ts";

/**
 * The published case in the formats of other programs, below `exports/`. Pure: nothing but the published case goes in, and the same
 * case gives the same bytes. What each format cannot say is listed in docs/guide/exports.md.
 */
export function exportsOf(published: PublishedCase): readonly BundleFile[] {
  const tables = tablesOf(published);
  return [
    textFile("exports/annotations.jsonld", annotationsOf(published)),
    textFile("exports/claimreview.jsonld", claimReviewsOf(published)),
    textFile("exports/datapackage.json", dataPackageOf(published, tables)),
    textFile("exports/entities.ftm.json", entitiesOf(published)),
    textFile("exports/network.gexf", networkOf(published)),
    textFile("exports/places.geojson", placesOf(published)),
    textFile("exports/references.csl.json", cslOf(published)),
    textFile("exports/references.ris", risOf(published)),
    ...[...tables]
      .sort(({ name: a }, { name: b }) => (a < b ? -1 : 1))
      .map(({ name, csv }) => textFile(`exports/tables/${name}.csv`, csv)),
    textFile("exports/timeline.json", timelineOf(published)),
  ];
}
