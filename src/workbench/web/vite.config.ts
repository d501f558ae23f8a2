import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

/** The pages of the workbench, into dist/workbench/web. The server puts a nonce of its own in the place of the mark. */
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [react()],
  html: { cspNonce: "CAREO_NONCE" },
  build: {
    outDir: fileURLToPath(new URL("../../../dist/workbench/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    // Small files inside of others would be data: addresses, which fonts and scripts may not have here.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

export default config;
