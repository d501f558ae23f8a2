import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";

export function NotFound(): ReactNode {
  const say = useSay();
  return <EmptyState says={say("web.app.notFound")} action={<Link to="/">{say("web.app.toCases")}</Link>} />;
}
