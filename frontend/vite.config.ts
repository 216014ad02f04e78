import { defineConfig } from "vite";

// One script and one style sheet, under steady names: the same sources give the same bytes, and the package carries them.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../ascribe/workbench/static",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: { workbench: "src/workbench.ts" },
      output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]", chunkFileNames: "[name].js" },
    },
  },
});
