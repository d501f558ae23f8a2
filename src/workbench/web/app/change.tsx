/**
 * Changes as people make them: one verb, then a line that says what was done with a way to take it back. Who has not said who
 * they are is asked first, and the change goes on from there.
 */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from "react";
import { type Answer, type ApiKey, CallError, call, type InputOf } from "../client/call.ts";
import { refreshCase } from "../client/queries.ts";
import { useKeys } from "../keys/keys.tsx";
import { useSay } from "../messages/say.tsx";
import { AskName } from "./ask-name.tsx";
import { type Notice, Notices } from "./notices.tsx";

type PostKey = Extract<ApiKey, `POST ${string}`>;

export interface Told<Key extends PostKey> {
  /** What was done, for the line that says so. */
  readonly says?: ((answer: Answer<Key>) => string) | undefined;
  /** Entries by which it can be undone, the last first; where there are none, nothing is offered. */
  readonly undo?: ((answer: Answer<Key>) => readonly number[]) | undefined;
}

interface ChangeValue {
  readonly change: <Key extends PostKey>(
    key: Key,
    input: InputOf<Key>,
    told?: Told<Key>,
  ) => Promise<Answer<Key> | undefined>;
  readonly tell: (says: string) => void;
}

const ChangeContext = createContext<ChangeValue | undefined>(undefined);

/**
 * Makes a change: `await change("POST /cases/:case/…", { params, body }, { says, undo })`. It gives the answer, or undefined
 * where it failed, which has been said by then.
 */
export function useChange(): ChangeValue {
  const value = use(ChangeContext);
  if (value === undefined) throw new Error("useChange outside of a ChangeProvider");
  return value;
}

interface Undoable {
  readonly case: string;
  readonly seqs: readonly number[];
}

// How long a line stands that nobody looks at; it can be undone in History ever after.
const NOTICE_LASTS = 8_000;
const UNDO_KEPT = 50;

export function ChangeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const client = useQueryClient();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [waiting, setWaiting] = useState<Waiting | undefined>(undefined);
  const undoable = useRef<Undoable[]>([]);
  const counter = useRef(0);

  const show = useCallback((notice: Omit<Notice, "id">) => {
    const id = ++counter.current;
    setNotices((before) => [...before.slice(-2), { ...notice, id }]);
    if (notice.error === undefined)
      setTimeout(() => setNotices((before) => before.filter((each) => each.id !== id)), NOTICE_LASTS);
  }, []);

  const undo = useCallback(
    async (done: Undoable) => {
      undoable.current = undoable.current.filter((each) => each !== done);
      try {
        for (const entry of done.seqs) {
          const params = { case: done.case, entry };
          await call("POST /cases/:case/history/:entry/undo", {
            params,
            body: { reason: say("web.undo.reason") },
          });
        }
        show({ says: say("web.undo.done") });
      } catch (error) {
        show({ says: say("web.undo.failed"), error });
      }
      await refreshCase(client, done.case);
    },
    [client, say, show],
  );

  const change = useCallback<ChangeValue["change"]>(
    async (key, input, told = {}) => {
      const { case: id } = (input.params ?? {}) as { readonly case?: string };
      try {
        const answer = await callAsSomebody(key, input, setWaiting);
        await Promise.all([
          ...(id === undefined ? [] : [refreshCase(client, id)]),
          refreshCase(client, "desk"),
        ]);
        const seqs = told.undo?.(answer) ?? [];
        const done = id !== undefined && seqs.length > 0 ? { case: id, seqs } : undefined;
        if (done !== undefined) undoable.current = [...undoable.current.slice(-UNDO_KEPT), done];
        const says = told.says?.(answer);
        if (says !== undefined) show({ says, ...(done !== undefined && { onUndo: () => void undo(done) }) });
        return answer;
      } catch (error) {
        if (!(error instanceof NobodySaid)) show({ says: say("web.app.failed"), error });
        return undefined;
      }
    },
    [client, say, show, undo],
  );

  const undoLast = () => {
    const last = undoable.current.at(-1);
    if (last === undefined) return false;
    void undo(last);
    return true;
  };
  useKeys({ "everywhere.undo": undoLast });

  const value = useMemo<ChangeValue>(() => ({ change, tell: (says) => show({ says }) }), [change, show]);
  return (
    <ChangeContext value={value}>
      {children}
      <Notices
        notices={notices}
        onClose={(id) => setNotices((before) => before.filter((each) => each.id !== id))}
      />
      {waiting !== undefined && (
        <AskName
          onSaid={() => {
            setWaiting(undefined);
            waiting.goOn();
          }}
          onClose={() => {
            setWaiting(undefined);
            waiting.giveUp();
          }}
        />
      )}
    </ChangeContext>
  );
}

/** Somebody was asked who they are, and did not say. */
class NobodySaid extends Error {}

/** A change that waits for a name. */
interface Waiting {
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

async function callAsSomebody<Key extends PostKey>(
  key: Key,
  input: InputOf<Key>,
  ask: (waiting: Waiting) => void,
): Promise<Answer<Key>> {
  try {
    return await call(key, input);
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "workbench/who") throw error;
    return new Promise((resolve, reject) => {
      ask({
        goOn: () => void call(key, input).then(resolve, reject),
        giveUp: () => reject(new NobodySaid()),
      });
    });
  }
}
