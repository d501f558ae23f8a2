import { type ReactNode, useCallback, useRef } from "react";
import { useCase } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { addressOf } from "../../client/call.ts";
import { useAnswer } from "../../client/queries.ts";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";

interface PreviewProps {
  readonly page: string | undefined;
  /** What a box in place of words opens. */
  readonly onRedaction: () => void;
}

/**
 * The dossier as it would be built, in a frame in which nothing runs. A footnote opens its trail; a box the words that are cut.
 * The frame is loaded anew when the case has changed.
 */
export function Preview({ page, onRedaction }: PreviewProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useAnswer("GET /cases/:case/publication/shown", { params: { case: id } });
  const rows = shown.data?.rows;
  const onPress = useCallback(
    (event: Event) => {
      const target = event.target as Element | null;
      if (target?.closest(".redacted") != null) onRedaction();
      const note = /#n-([A-Z]\d+)/.exec(target?.closest("a")?.getAttribute("href") ?? "")?.[1];
      const cited = rows?.find((row) => row.shown === note);
      if (cited === undefined) return;
      event.preventDefault();
      openTrail(cited.id);
    },
    [rows, onRedaction],
  );
  const listen = () => {
    // The page in the frame is another document: what is pressed there is heard there.
    const inside = frame.current?.contentDocument;
    inside?.addEventListener("click", onPress);
    inside?.addEventListener("keydown", passOn);
  };
  const address = addressOf("GET /cases/:case/publication/preview", {
    params: { case: id },
    query: { page },
  });
  return (
    <section className={styles.preview} aria-label={say("web.dossier.previewOf")}>
      <p className={styles.quiet}>{say("web.dossier.previewSays")}</p>
      {rows !== undefined && (
        <iframe
          key={`${address} ${shown.dataUpdatedAt}`}
          ref={frame}
          title={say("web.dossier.previewOf")}
          className={styles.frame}
          // It may not run a thing; that it has our origin lets us hear which note was pressed.
          sandbox="allow-same-origin"
          src={address}
          onLoad={listen}
        />
      )}
    </section>
  );
}

/** By these a page is read; they stay with it. All others mean here what they mean beside the frame. */
const READING = /^(Arrow|Page|Home|End|Space|Tab|Enter)/;

function passOn(event: KeyboardEvent): void {
  if (READING.test(event.code)) return;
  const { code, key, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
  const said = { code, key, ctrlKey, metaKey, shiftKey, altKey, repeat, bubbles: true, cancelable: true };
  if (!window.dispatchEvent(new KeyboardEvent("keydown", said))) event.preventDefault();
}
