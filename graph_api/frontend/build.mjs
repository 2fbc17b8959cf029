// Bundles the front-end code of others into ../static/vendor: `npm ci && npm run build`.
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const vendor = fileURLToPath(new URL("../static/vendor/", import.meta.url));
const modules = `${here}node_modules/`;

await mkdir(vendor, { recursive: true });
await build({
  entryPoints: [`${here}vis-network.js`],
  outfile: `${vendor}vis-network.min.js`,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "vis",
  target: "es2020",
  legalComments: "inline",
});
for (const name of ["yasgui.min.js", "yasgui.min.css"]) {
  await copyFile(`${modules}@zazuko/yasgui/build/${name}`, `${vendor}${name}`);
}
