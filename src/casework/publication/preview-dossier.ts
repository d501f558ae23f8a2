/** What would go out with the decisions as they are: made by what makes the dossier itself, and kept nowhere. */
import type { BundleFile } from "../../dossier/index.ts";
import { ledgerRoot } from "../../ledger/index.ts";
import type { OpenCase } from "../open-case.ts";
import { publicIds } from "./assemble/public-ids.ts";
import { assembleCase } from "./assemble/published-case.ts";
import type { Cleared } from "./cleared.ts";
import { changesSince, earlierVersions } from "./earlier-versions.ts";
import type { PublicationMaterial } from "./material.ts";
import { protectedReader } from "./protected-reader.ts";
import { publicationOf } from "./publication-of.ts";
import { type RenderedDossier, renderDossier } from "./render-dossier.ts";

export interface PreviewedDossier {
  readonly files: readonly BundleFile[];
  /** What the authors should look at. */
  readonly problems: RenderedDossier["problems"];
  /** Id in the case by the id under which a thing is published: `C0002`. */
  readonly caseIds: ReadonlyMap<string, string>;
}

/**
 * The files that publishing would make of what is cleared, without the PDF. They differ from what goes out in two places: where
 * the approval is to stand there is the time of the plan until there is one, and the checkpoint is made when it is published.
 */
export async function previewDossier(
  open: OpenCase,
  cleared: Cleared,
  material: PublicationMaterial,
): Promise<PreviewedDossier> {
  const approval = [...open.state.things.approval.values()].findLast(
    ({ thing }) => thing.publication === cleared.plan.id && thing.digest === cleared.digest,
  );
  const planned = open.state.things.plan.get(cleared.plan.id);
  const earlier = earlierVersions(open);
  const publication = publicationOf(open, cleared, {
    approvedAt: approval?.at ?? planned?.at ?? "",
    checkpoint: { size: open.ledger.size, root: ledgerRoot(open.ledger).toString("hex") },
    previous: earlier.at(-1)?.seal.tagmanifestSha256,
  });
  const changes = changesSince(open.state, earlier, {
    version: publication.version,
    at: publication.approvedAt,
    say: cleared.inOwnWords,
  });
  const reader = protectedReader(open.state, cleared, material);
  const assembled = assembleCase(open, cleared, { publication, changes, isProtected: reader.isIn });
  const sources = [...assembled.material.values()].flatMap(({ files }) => files);
  const { files, problems } = await renderDossier(assembled, sources, cleared.plan.outline, { pdf: false });
  return { files, problems, caseIds: caseIdsOf(open, cleared) };
}

function caseIdsOf({ state }: OpenCase, cleared: Cleared): ReadonlyMap<string, string> {
  const ids = publicIds(state, cleared);
  const prefixes = ["src", "clm", "act", "prp", "evt", "fnd"];
  return new Map(
    prefixes.flatMap((prefix) =>
      ids.inOrder(prefix).flatMap((id) => {
        const shown = ids.find(id);
        return shown === undefined ? [] : [[shown, id] as const];
      }),
    ),
  );
}
