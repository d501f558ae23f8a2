import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { PreferencesAnswer } from "../../api/preferences/contract.ts";
import type { SessionAnswer } from "../../api/session-shapes.ts";
import { CallError, call } from "../client/call.ts";
import { makeQueryClient } from "../client/queries.ts";
import { enter } from "../client/session.ts";
import { KeyProvider } from "../keys/keys.tsx";
import { languageFor, loadSay, type Say, SayProvider } from "../messages/say.tsx";
import { ChangeProvider } from "./change.tsx";
import { DeskProvider, useDesk } from "./desk-context.tsx";
import { Gate, type GateReason } from "./gate.tsx";
import { router } from "./router.tsx";

const client = makeQueryClient();

interface Entered {
  readonly session: SessionAnswer;
  readonly preferences: PreferencesAnswer;
}

/** Lets the page in, loads its language, and shows the workbench, or says why it cannot. */
export function Root(): ReactNode {
  const [entered, setEntered] = useState<Entered | undefined>(undefined);
  const [gate, setGate] = useState<GateReason | undefined>(undefined);
  const [say, setSay] = useState<Say | undefined>(undefined);
  const onPreferences = useCallback((preferences: PreferencesAnswer) => {
    applyTheme(preferences.theme);
    if (preferences.motion === "still") document.documentElement.dataset["motion"] = "still";
    else delete document.documentElement.dataset["motion"];
    const language = languageFor(preferences.language);
    document.documentElement.lang = language;
    void loadSay(language).then((loaded) => setSay(() => loaded));
  }, []);
  const letIn = useCallback(async () => {
    try {
      const session = await enter();
      const preferences = await call("GET /preferences", {});
      onPreferences(preferences);
      setEntered({ session, preferences });
      setGate(undefined);
    } catch (error) {
      const language = languageFor("system");
      document.documentElement.lang = language;
      const loaded = await loadSay(language);
      setSay((before: Say | undefined) => before ?? loaded);
      setGate(reasonOf(error));
    }
  }, [onPreferences]);
  const onLocked = useCallback(() => setGate("locked"), []);
  useEffect(() => {
    void letIn();
  }, [letIn]);
  useReturn(gate, letIn);
  if (say === undefined) return null;
  if (gate !== undefined || entered === undefined) {
    return gate === undefined ? null : (
      <SayProvider say={say}>
        <Gate reason={gate} onRetry={() => void letIn()} />
      </SayProvider>
    );
  }
  return (
    <QueryClientProvider client={client}>
      <SayProvider say={say}>
        <DeskProvider
          session={entered.session}
          initial={entered.preferences}
          {...{ onPreferences, onLocked }}
        >
          <Keyed>
            <ChangeProvider>
              <RouterProvider router={router} />
            </ChangeProvider>
          </Keyed>
        </DeskProvider>
      </SayProvider>
    </QueryClientProvider>
  );
}

function Keyed({ children }: { readonly children: ReactNode }): ReactNode {
  const { preferences } = useDesk();
  return (
    <KeyProvider own={preferences.keys} singleKeys={preferences.singleKeys}>
      {children}
    </KeyProvider>
  );
}

function applyTheme(theme: PreferencesAnswer["theme"]): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

function reasonOf(error: unknown): GateReason {
  const code = error instanceof CallError ? error.code : "";
  if (code === "workbench/locked") return "locked";
  return code === "offline" ? "gone" : "stranger";
}

/** Another page may have been let in meanwhile by a new address: who comes back to this one finds it open. */
function useReturn(gate: GateReason | undefined, letIn: () => Promise<void>): void {
  useEffect(() => {
    if (gate === undefined) return undefined;
    const onReturn = () => void (document.visibilityState === "visible" && letIn());
    document.addEventListener("visibilitychange", onReturn);
    window.addEventListener("focus", onReturn);
    return () => {
      document.removeEventListener("visibilitychange", onReturn);
      window.removeEventListener("focus", onReturn);
    };
  }, [gate, letIn]);
}
