import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Dialog } from "../design/dialog.tsx";
import parts from "../design/parts.module.css";
import { Answered } from "../design/states.tsx";
import { useCase } from "./place.ts";

interface ReviewFoundProps<Row> {
  readonly found: Parameters<typeof Answered<{ readonly rows: readonly Row[] }>>[0]["of"];
  /** Title of the dialog, what a person does in it, what it says where nothing was found, and the words of its way to the sources. */
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly toSources: string;
  };
  readonly onClose: () => void;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** What the reading found in accepted claims, to be taken in one after another; where nothing was found, the way to the sources. */
export function ReviewFound<Row>({ found, words, onClose, children }: ReviewFoundProps<Row>): ReactNode {
  const id = useCase();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Answered of={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <>
              <p>{words.none}</p>
              <p>
                <Link to={`/cases/${id}/sources` as "/"} className={parts.button}>
                  {words.toSources}
                </Link>
              </p>
            </>
          ) : (
            <>
              <p className={parts.help}>{words.lead}</p>
              {children(rows)}
            </>
          )
        }
      </Answered>
    </Dialog>
  );
}
