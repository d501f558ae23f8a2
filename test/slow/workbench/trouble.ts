/** What a good page never does: asks another origin, runs against its own policy, writes to the console, opens a dialog. */
import type { BrowserContext, Page } from "playwright-core";

/** What has gone wrong since; it grows while the page lives. */
export async function findTrouble(context: BrowserContext, page: Page, origin: string): Promise<string[]> {
  const trouble: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!isOwn(url, origin)) trouble.push(`request ${url}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    trouble.push(`console ${message.text()} (${message.location().url.replace(origin, "")})`);
  });
  context.on("weberror", (error) => trouble.push(`uncaught ${error.error().stack ?? error.error().message}`));
  context.on("dialog", (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.exposeBinding("careoTrouble", (_, said: string) => void trouble.push(said));
  await context.addInitScript(`
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      careoTrouble("policy " + violatedDirective + " " + blockedURI));`);
  context.on("page", (other) => {
    if (other !== page) trouble.push(`opened ${other.url()}`);
  });
  return trouble;
}

function isOwn(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/`) ||
    url.startsWith(`blob:${origin}/`) ||
    url.startsWith("data:") ||
    url === "about:srcdoc"
  );
}
