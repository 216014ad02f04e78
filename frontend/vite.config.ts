import { defineConfig, type Plugin } from "vite";
import { world } from "./world.mjs";

// The map's shapes are built with the scripts: whoever serves the workbench asks nobody for tiles.
const shapes: Plugin = {
  name: "world",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "world.json", source: world() });
  },
};

// One script and one style sheet, under steady names: the same sources give the same bytes, and the package carries them.
export default defineConfig({
  publicDir: false,
  plugins: [shapes],
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
