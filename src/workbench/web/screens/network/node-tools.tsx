import { EyeOff, Focus, Maximize2, Pin, Share2 } from "lucide-react";
import type { ReactNode } from "react";
import type { NetworkAnswer, NodeRow } from "../../../api/network/contract.ts";
import { useView } from "../../app/place.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { expanded, handlesOf, hidden, onlyThis, pinned } from "./part.ts";
import { networkView } from "./view.ts";

interface NodeToolsProps {
  /** Whom the list is at. */
  readonly node: NodeRow | undefined;
  readonly everybody: readonly NodeRow[];
  readonly drawn: NetworkAnswer | undefined;
}

/** What can be done with the one that the list is at: show its neighbours, hide it, pin it, begin with it. */
export function NodeTools({ node, everybody, drawn }: NodeToolsProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(networkView);
  const isPart = view.only !== undefined || view.hide !== undefined;
  const hiddenCount = handlesOf(view.hide).length;
  const whole = () => setView({ only: undefined, hide: undefined, pins: undefined });
  const isPinned =
    node !== undefined && handlesOf(view.pins).some((each) => each.startsWith(`${node.handle}:`));
  const doing =
    node === undefined
      ? {}
      : {
          "network.expand": () => setView(expanded(view, node, everybody)),
          "network.hide": () => setView({ ...hidden(view, node), row: undefined }),
          "network.pin": () =>
            setView(
              pinned(
                view,
                node,
                drawn?.places.find(({ id }) => id === node.id),
              ),
            ),
          "network.only": () => setView({ ...onlyThis(node), row: node.id }),
        };
  useKeys({ ...doing, "network.fit": isPart || view.pins !== undefined ? whole : undefined });
  return (
    <>
      {node !== undefined && (
        <span className={styles.status}>
          <bdi>{node.label}</bdi>
        </span>
      )}
      <Button isSmall verb="network.expand" disabled={node === undefined} onClick={doing["network.expand"]}>
        <Share2 aria-hidden="true" />
        {say("web.verb.expand")}
      </Button>
      <Button isSmall verb="network.hide" disabled={node === undefined} onClick={doing["network.hide"]}>
        <EyeOff aria-hidden="true" />
        {say("web.verb.hideNode")}
      </Button>
      <Button
        isSmall
        verb="network.pin"
        aria-pressed={isPinned}
        disabled={node === undefined}
        onClick={doing["network.pin"]}
      >
        <Pin aria-hidden="true" />
        {say("web.verb.pin")}
      </Button>
      <Button isSmall verb="network.only" disabled={node === undefined} onClick={doing["network.only"]}>
        <Focus aria-hidden="true" />
        {say("web.verb.onlyNode")}
      </Button>
      {(isPart || view.pins !== undefined) && (
        <Button isSmall verb="network.fit" onClick={whole}>
          <Maximize2 aria-hidden="true" />
          {say("web.network.showHidden")}
        </Button>
      )}
      {hiddenCount > 0 && (
        <span className={styles.status}>{say("web.network.hidden", { count: hiddenCount })}</span>
      )}
    </>
  );
}
