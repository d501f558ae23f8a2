import { Download, Eye } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { SourceAnswer } from "../../../api/sources/contract.ts";
import { useCase } from "../../app/place.ts";
import { addressOf } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import styles from "./sources.module.css";

/**
 * The original: to save, and where it is a picture or a recording, to see. What may show people in distress is blurred and mute
 * until somebody asks for it, and nobody knows which picture that is before it was seen.
 */
export function Original({ source }: { readonly source: SourceAnswer }): ReactNode {
  const say = useSay();
  const params = { case: useCase(), source: source.seq };
  const [isSeen, setSeen] = useState(false);
  const kind = /^(image|audio|video)\//.exec(source.mimeType)?.[1];
  const address = addressOf("GET /cases/:case/sources/:source/media", { params });
  return (
    <div className={styles.page}>
      <p>{say("web.original.kept", { type: source.mimeType, size: source.size })}</p>
      <p>
        <a
          className={parts.button}
          href={addressOf("GET /cases/:case/sources/:source/original", { params })}
          download={`source-${source.seq}`}
        >
          <Download aria-hidden="true" />
          {say("web.original.save")}
        </a>
      </p>
      {kind === undefined && <p className={styles.why}>{say("web.original.notShown")}</p>}
      {kind !== undefined && (
        <div className={styles.veiled}>
          {kind === "image" && (
            <img
              className={`${styles.media} ${isSeen ? "" : styles.veil}`}
              src={address}
              alt={say("web.original.picture", { name: source.name })}
            />
          )}
          {kind === "audio" && isSeen && (
            // biome-ignore lint/a11y/useMediaCaption: a recording has a transcript only where the case has one, as a source of its own.
            <audio className={styles.media} src={address} controls preload="metadata" />
          )}
          {kind === "video" && (
            <video
              className={`${styles.media} ${isSeen ? "" : styles.veil}`}
              src={address}
              controls={isSeen}
              muted={!isSeen}
              preload="metadata"
            />
          )}
          {!isSeen && (
            <Button onClick={() => setSeen(true)}>
              <Eye aria-hidden="true" />
              {say("web.original.show")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
