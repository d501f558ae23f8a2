import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import Sigma from "sigma";
import type { NodeRow, TieRow } from "../../../api/network/contract.ts";
import { useDesk } from "../../app/desk-context.tsx";
import { openTrail } from "../../app/trail-place.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { type GraphColours, graphOf } from "./big-graph.ts";

interface BigNetworkProps {
  readonly nodes: readonly NodeRow[];
  readonly ties: readonly TieRow[];
  readonly current: string | undefined;
  readonly summary: string;
  readonly legend: readonly string[];
  readonly tools: ReactNode;
}

/** More than a page of shapes can hold: drawn by WebGL, in the browser alone. A mark opens its trail as everywhere. */
export default function BigNetwork(props: BigNetworkProps): ReactNode {
  const { nodes, ties, current, summary, legend, tools } = props;
  const say = useSay();
  const { theme } = useDesk().preferences;
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma | undefined>(undefined);
  const [isDrawn, setDrawn] = useState(true);
  const isCurrent = useEffectEvent((node: string) => node === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    const container = frame.current;
    if (container === null) return;
    try {
      const colours = coloursOf(container);
      const sigma = new Sigma(graphOf(nodes, ties, colours), container, {
        enableEdgeEvents: true,
        renderEdgeLabels: true,
        labelColor: { color: colours.ink },
        edgeLabelColor: { color: colours.ink },
        labelDensity: 0.6,
        allowInvalidContainer: true,
        nodeReducer: (node, data) =>
          isCurrent(node) ? { ...data, color: colours.cool, size: 12, forceLabel: true, zIndex: 1 } : data,
      });
      sigma.on("clickNode", ({ node }) => openTrail(node));
      sigma.on("clickEdge", ({ edge }) => openTrail(edge));
      drawn.current = sigma;
      return () => {
        drawn.current = undefined;
        sigma.kill();
      };
    } catch {
      // No WebGL here, or none left.
      setDrawn(false);
      return undefined;
    }
  }, [nodes, ties, theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current one stands out.
  useEffect(() => {
    drawn.current?.refresh({ skipIndexation: true });
  }, [current]);
  const camera = () => drawn.current?.getCamera();
  const nearer = () => void camera()?.animatedZoom({ duration: 0 });
  const wider = () => void camera()?.animatedUnzoom({ duration: 0 });
  useKeys({ "network.zoom-in": nearer, "network.zoom-out": wider }, isDrawn);
  return (
    <figure className={styles.figure}>
      <div className={styles.tools}>
        {tools}
        {isDrawn && (
          <>
            <Button isSmall verb="network.zoom-in" onClick={nearer}>
              {say("web.verb.zoomIn")}
            </Button>
            <Button isSmall verb="network.zoom-out" onClick={wider}>
              {say("web.verb.zoomOut")}
            </Button>
          </>
        )}
      </div>
      {isDrawn && (
        <div className={`${styles.paper} ${styles.tall}`} role="img" aria-label={summary} ref={frame} />
      )}
      <figcaption className={styles.caption}>
        <p className={styles.summary}>{summary}</p>
        {(isDrawn ? legend : [say("web.network.noWebGl")]).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </figcaption>
    </figure>
  );
}

/** What the tokens are at this moment, as colours that can be computed with. */
function coloursOf(container: HTMLElement): GraphColours {
  const probe = document.createElement("span");
  container.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: colour("ink"),
    quiet: colour("quiet"),
    warm: colour("warm"),
    cool: colour("cool"),
  };
  probe.remove();
  return colours;
}
