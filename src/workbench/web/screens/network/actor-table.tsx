import type { ReactNode } from "react";
import type { NodeRow } from "../../../api/network/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge, DoubtBadge, OrMissing } from "../../design/badges.tsx";
import styles from "../../design/chart.module.css";
import { byNumber, byWords, type Column, DataTable } from "../../design/data-table.tsx";
import { useSay } from "../../messages/say.tsx";
import { networkView } from "./view.ts";

export function ActorTable({ rows }: { readonly rows: readonly NodeRow[] }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(networkView);
  const columns: readonly Column<NodeRow>[] = [
    {
      id: "who",
      head: say("web.network.who"),
      compare: byWords(({ label }) => label, say.language),
      cell: ({ label, handle, isProtected, doubt }) => (
        <>
          <bdi>{label}</bdi> <span className={styles.handle}>{handle}</span>{" "}
          {isProtected && <Badge tone="warm">{say("web.network.protected")}</Badge>}{" "}
          <DoubtBadge doubt={doubt} />
        </>
      ),
    },
    {
      id: "kind",
      head: say("web.network.kind"),
      compare: byWords(({ schema }) => say(`web.network.schema.${schema}`), say.language),
      cell: ({ schema }) => say(`web.network.schema.${schema}`),
    },
    {
      id: "ties",
      head: say("web.network.ties"),
      compare: byNumber(({ ties }) => ties),
      isNumber: true,
      cell: ({ ties }) => ties,
    },
    {
      id: "origins",
      head: say("web.chart.origins"),
      compare: byNumber(({ origins }) => origins),
      isNumber: true,
      isExtra: true,
      cell: ({ origins }) => origins,
    },
    {
      id: "names",
      head: say("web.network.names"),
      isExtra: true,
      cell: ({ names }) => (
        <OrMissing
          value={
            names.length === 0 ? null : (
              <span className={styles.lines}>
                {names.map((name) => (
                  <bdi key={name}>{name}</bdi>
                ))}
              </span>
            )
          }
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={say("web.network.actors")}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      sort={view.sort}
      onSort={(sort) => setView({ sort })}
      onOpen={({ id }) => openTrail(id)}
      current={view.row}
      onCurrent={(row) => setView({ row }, "replace")}
    />
  );
}
