import { OpenAPIHono } from "@hono/zod-openapi";
import { CAREO_VERSION } from "../../casework/index.ts";
import { type MountOptions, mountTopic } from "./mount.ts";
import { TOPICS } from "./topics.ts";

export { openAndRemember } from "./cases/opened.ts";
export type { SessionAnswer } from "./session-shapes.ts";

/** The API: every route of every topic, and the document that describes them. */
export function mountApi(options: MountOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const [name, topic] of Object.entries(TOPICS)) mountTopic(app, name, topic, options);
  app.get("/openapi.json", (context) => context.json(openApiDocument(app)));
  return app;
}

function openApiDocument(app: OpenAPIHono): object {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Careo workbench",
      version: CAREO_VERSION,
      description:
        "Answers on this computer alone, to the page that Careo opened. Lists are also given as CSV: ?format=csv.",
    },
    servers: [{ url: "/api" }],
  });
}
