import { createRootRoute, createRoute, createRouter, Outlet, redirect } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { Waiting } from "../design/states.tsx";
import { Home } from "../home/home.tsx";
import { CaseFrame } from "./case-frame.tsx";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";
import type { RawView } from "./screen.ts";
import { componentOf, SCREENS } from "./screens.ts";
import { trailGoesTo } from "./trail-place.ts";

const root = createRootRoute({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
  notFoundComponent: NotFound,
  validateSearch: (raw: RawView) => raw,
});

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const ofCase = createRoute({ getParentRoute: () => root, path: "/cases/$case", component: CaseFrame });

const first = createRoute({
  getParentRoute: () => ofCase,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: `/cases/${params.case}/${SCREENS[0]?.id ?? ""}` as "/" });
  },
});

const screens = SCREENS.map((screen) => {
  const Shown = componentOf(screen);
  const component = (): ReactNode => (
    <Suspense fallback={<Waiting />}>
      <Shown />
    </Suspense>
  );
  return createRoute({ getParentRoute: () => ofCase, path: `/${screen.id}`, component });
});

export const router = createRouter({
  routeTree: root.addChildren([home, ofCase.addChildren([first, ...screens])]),
  defaultPreload: false,
  scrollRestoration: false,
});

trailGoesTo((trail) => {
  const search = (before: RawView) => {
    const { trail: _, ...rest } = before;
    return trail === undefined ? rest : { ...rest, trail };
  };
  void router.navigate({ to: ".", search: search as never });
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
