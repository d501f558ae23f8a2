/** The Encoding Standard's prescan looks at this many bytes for a declaration. */
const PRESCAN_BYTES = 4_096;

/** The encoding that a page declares in a meta element or an XML declaration. UTF-16 there can only be a mistake. */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString("latin1");
  const bare = start.replace(/<!--[\s\S]*?-->/g, "");
  const declared =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(bare)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(bare)?.[1];
  return declared !== undefined && /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
