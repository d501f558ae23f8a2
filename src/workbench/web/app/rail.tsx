import { Link, useParams } from "@tanstack/react-router";
import { ChevronsUpDown, FolderOpen, Keyboard, Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../client/queries.ts";
import { Button } from "../design/button.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { CaseSwitcher } from "./case-switcher.tsx";
import { Choices } from "./choices.tsx";
import { JobTray } from "./job-tray.tsx";
import { SCREENS } from "./screens.ts";

interface RailProps {
  readonly isOpen: boolean;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

/** Where one can go, what is under way, and what is true of all screens. */
export function Rail({ isOpen, onPalette, onHelp }: RailProps): ReactNode {
  const say = useSay();
  const { case: id } = useParams({ strict: false }) as { readonly case?: string };
  return (
    <nav className={styles.rail} aria-label={say("web.app.screens")} data-open={isOpen || undefined}>
      <Link to="/" className={styles.brand}>
        <img src="/icon.svg" alt="" width={20} height={20} />
        {say("web.app.name")}
      </Link>
      {id !== undefined && <CaseButton id={id} />}
      <div className={styles.screens}>
        <Link to="/" className={styles.screenLink} activeOptions={{ exact: true, includeSearch: false }}>
          <FolderOpen aria-hidden="true" />
          {say("web.home.title")}
        </Link>
        {id !== undefined &&
          SCREENS.map(({ id: screen, title, icon: Icon }) => (
            <Link
              key={screen}
              to={`/cases/${id}/${screen}` as "/"}
              className={styles.screenLink}
              activeOptions={{ includeSearch: false }}
            >
              <Icon aria-hidden="true" />
              {say(title as "web.app.name")}
            </Link>
          ))}
      </div>
      <div className={styles.railFoot}>
        <JobTray />
        <Button look="plain" verb="everywhere.palette" onClick={onPalette}>
          <Search aria-hidden="true" />
          {say("web.app.palette")}
        </Button>
        <Button look="plain" verb="everywhere.help" onClick={onHelp}>
          <Keyboard aria-hidden="true" />
          {say("web.app.keys")}
        </Button>
        <Choices />
      </div>
    </nav>
  );
}

function CaseButton({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { data } = useAnswer("GET /cases/:case", { params: { case: id } });
  return (
    <>
      <button type="button" className={styles.caseButton} onClick={() => setOpen(true)}>
        <span>
          <span className="visually-hidden">{say("web.app.switchCase")}: </span>
          <bdi>{data?.title ?? "…"}</bdi>
        </span>
        <ChevronsUpDown aria-hidden="true" />
      </button>
      {isOpen && <CaseSwitcher current={id} onClose={() => setOpen(false)} />}
    </>
  );
}
