import { useParams, useRouterState, useSearch } from "@tanstack/react-router";
import { Menu } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { CallError } from "../client/call.ts";
import { Button } from "../design/button.tsx";
import { Problem } from "../design/states.tsx";
import { useKeys } from "../keys/keys.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { useDesk } from "./desk-context.tsx";
import { Help } from "./help.tsx";
import { JobAnnouncer } from "./job-announcer.tsx";
import { Palette } from "./palette.tsx";
import { textOf } from "./place.ts";
import { usePresence } from "./presence.ts";
import { Rail } from "./rail.tsx";
import type { RawView } from "./screen.ts";
import { Trail } from "./trail.tsx";
import { closeTrail } from "./trail-place.ts";

/** Everything that is on every screen: the list of screens, the work, the trail beside it, and what opens over them. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const { isThere } = useDesk();
  const [over, setOver] = useState<"palette" | "help" | undefined>(undefined);
  const [isRailOpen, setRailOpen] = useState(false);
  const work = useRef<HTMLElement>(null);
  const { case: id } = useParams({ strict: false }) as { readonly case?: string };
  const trail = textOf((useSearch({ strict: false }) as RawView)["trail"]);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  usePresence();
  useKeys({
    "everywhere.palette": () => setOver("palette"),
    "everywhere.help": () => setOver("help"),
    "everywhere.work": () => work.current?.focus(),
    "everywhere.close": trail === undefined ? undefined : closeTrail,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen begins at its top, and keys act in it at once.
  useEffect(() => {
    setRailOpen(false);
    if (document.activeElement === document.body || document.activeElement?.closest("nav") !== null)
      work.current?.focus();
  }, [pathname]);
  const hasTrail = id !== undefined && trail !== undefined;
  return (
    <div className={`${styles.frame} ${hasTrail ? styles.withTrail : ""}`}>
      <button type="button" className={styles.skip} onClick={() => work.current?.focus()}>
        {say("web.app.toWork")}
      </button>
      <div className={styles.narrowBar}>
        <Button
          look="plain"
          aria-label={say("web.app.screens")}
          aria-expanded={isRailOpen}
          onClick={() => setRailOpen(!isRailOpen)}
        >
          <Menu aria-hidden="true" />
        </Button>
        <strong>{say("web.app.name")}</strong>
      </div>
      <Rail isOpen={isRailOpen} onPalette={() => setOver("palette")} onHelp={() => setOver("help")} />
      <main id="work" className={styles.work} data-work tabIndex={-1} ref={work}>
        {!isThere && <Problem error={new CallError({ code: "offline", message: "" })} />}
        {children}
      </main>
      {hasTrail && <Trail key={trail} of={trail} />}
      {over === "palette" && <Palette onClose={() => setOver(undefined)} />}
      {over === "help" && <Help onClose={() => setOver(undefined)} />}
      <JobAnnouncer />
    </div>
  );
}

interface ScreenHeadProps {
  readonly title: string;
  /** Buttons of the screen. */
  readonly children?: ReactNode;
}

/** The head of a screen: what it is called, and its buttons. */
export function ScreenHead({ title, children }: ScreenHeadProps): ReactNode {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say("web.app.name")}`;
  }, [title, say]);
  return (
    <header className={styles.screenHead}>
      <h1>{title}</h1>
      {children}
    </header>
  );
}

/** A screen as they all are: a head, and what it shows below. */
export function ScreenBody({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.screen}>{children}</div>;
}
