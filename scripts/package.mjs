// Turns what Trunk has built into what is shipped. Trunk runs it after each
// build (see Trunk.toml), in the folder it is about to publish.
//
//   the site         index.html with its Content-Security-Policy, one script,
//                    one style sheet, the WASM (all named by their content),
//                    and the service worker
//   groundwork.html  the same app in one file that opens from disk
//
// With GROUNDWORK_SERVE=1 (scripts/serve) there is only the page: no service
// worker that would go on showing an earlier build, and no single file.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const dir = process.env.TRUNK_STAGING_DIR;
const source = process.env.TRUNK_SOURCE_DIR;
if (!dir || !source) throw new Error("scripts/package.mjs is run by Trunk; use scripts/release or scripts/serve.");
const serving = process.env.GROUNDWORK_SERVE === "1";

// What Trunk left behind.

const read = (name) => readFileSync(join(dir, name), "utf8");
const page = read("index.html");
const glue = join(dir, "groundwork.js");
const wasm = readFileSync(join(dir, "groundwork_bg.wasm"));
const sheets = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="\.\/([^"]+)"/.exec(tag)[1]);
if (sheets.length === 0) throw new Error("No style sheet in Trunk's index.html.");

// Smaller.

const target = ["chrome111", "firefox113", "safari16.4"];
const minify = async (text, loader) =>
  (await esbuild.transform(text, { loader, minify: true, target, legalComments: "none" })).code.trim();
const bundle = async (contents, format) =>
  (
    await esbuild.build({
      stdin: { contents, resolveDir: dir },
      bundle: true,
      write: false,
      format,
      minify: true,
      target,
      legalComments: "none",
      charset: "utf8",
      // Where the WASM is, we say ourselves.
      logOverride: { "empty-import-meta": "silent" },
    })
  ).outputFiles[0].text.trim();

const style = await minify(sheets.map(read).join("\n"), "css");

// The page.

const digest = (content, algorithm = "sha256") => createHash(algorithm).update(content);
const named = (stem, extension, content) => `${stem}-${digest(content).digest("hex").slice(0, 12)}.${extension}`;
const put = (name, content) => writeFileSync(join(dir, name), content);

/** The page with what belongs to the form, the given tags, and the policy over all of it. */
async function compose(site, { head, body, policy }) {
  let html = page
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<link[^>]*(data-trunk|rel="stylesheet")[^>]*>/g, "")
    .replace(/<script data-only="site">[^]*?<\/script>/g, site ? "$&" : "")
    .replace(/<link data-only="site"[^>]*>/g, site ? "$&" : "")
    .replace(/ data-only="site"/g, "");
  for (const [tag, script] of html.matchAll(/<script>([^]*?)<\/script>/g)) {
    // A function, as "$" means something in a replacement text.
    const small = await esbuild.transform(script, { minify: true, target: "es5", legalComments: "none", charset: "utf8" });
    html = html.replace(tag, () => `<script>${small.code.trim()}</script>`);
  }
  html = html
    .replace("</head>", () => `${head}\n</head>`)
    .replace("</body>", () => `${body}\n</body>`)
    .replace(/\n\s*\n+/g, "\n");
  const hashes = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))]
      .map(([, content]) => `'sha256-${digest(content).digest("base64")}'`)
      .join(" ");
  const csp = policy(hashes("script"), hashes("style")).join("; ").replace(/ +/g, " ").replace(/ ;/g, ";");
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error("public/index.html lost its charset line, which the policy follows.");
  return html.replace(charset, () => `${charset}\n  <meta http-equiv="Content-Security-Policy" content="${csp}">`);
}

const common = ["form-action 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"];

// The site.

const wasmName = named("groundwork", "wasm", wasm);
const script = await bundle(
  `import init from "./groundwork.js";
   init({ module_or_path: window.groundworkWasm });`,
  "esm",
);
const scriptName = named("groundwork", "js", script);
const styleName = named("groundwork", "css", style);

const index = await compose(!serving, {
  // The WASM sets out at once, not after the script. (As a preload, WebKit
  // would fetch it twice.)
  head: `  <link rel="stylesheet" href="./${styleName}">
  <script>window.groundworkWasm=fetch("./${wasmName}")</script>
  <script type="module" src="./${scriptName}"></script>`,
  body: "",
  policy: (scripts) => [
    "default-src 'none'",
    `script-src 'self' ${scripts} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    ...common,
    `trusted-types ${serving ? "'none'" : "groundwork-sw"}`,
  ],
});

// The single file: everything in the page, the WASM as base64 of its gzip.

if (!serving) {
  const start = await bundle(
    `import init from "./groundwork.js";
     (async () => {
       if (!window.DecompressionStream) throw new Error("This browser cannot unpack the app.");
       const text = atob(PACKED);
       const bytes = new Uint8Array(text.length);
       for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
       const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
       const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
       // Not at once: on the main thread Chromium refuses that above 8 MB.
       await init({ module_or_path: module });
     })();`,
    "iife",
  );
  const packed = gzipSync(wasm, { level: 9 }).toString("base64");
  if (/<\/script|<!--/i.test(start)) throw new Error("The script would end its own element.");
  const icon = Buffer.from(read("icon.svg").replace(/>\s+</g, "><").trim()).toString("base64");
  const single = await compose(false, {
    head: `<style>${style}</style>`,
    body: `<script>{const PACKED="${packed}";${start}}</script>`,
    policy: (scripts, styles) => [
      "default-src 'none'",
      `script-src ${scripts} 'wasm-unsafe-eval'`,
      `style-src ${styles}`,
      "img-src data: blob:",
      "connect-src 'none'",
      ...common,
      "trusted-types 'none'",
    ],
  });
  put("groundwork.html", single.replace("./icon.svg", `data:image/svg+xml;base64,${icon}`));
}

// Trunk's files make way for ours.

for (const name of [...sheets, "groundwork.js", "groundwork_bg.wasm", "snippets"]) {
  rmSync(join(dir, name), { recursive: true, force: true });
}
put("index.html", index);
put(wasmName, wasm);
put(scriptName, script);
put(styleName, style);

// The service worker, which knows all of the site.

const files = {};
for (const name of readdirSync(dir).sort()) {
  if (name === "groundwork.html") continue;
  const hash = `sha256-${digest(readFileSync(join(dir, name))).digest("base64")}`;
  files[name === "index.html" ? "./" : `./${name}`] = hash;
}
if (serving) {
  // Should a release have been shown at this address before, its worker goes.
  put(
    "sw.js",
    `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", () => self.registration.unregister());
`,
  );
} else {
  const version = digest(JSON.stringify(files)).digest("hex").slice(0, 12);
  const fill = (text, before, value) => {
    if (!text.includes(before)) throw new Error(`public/sw.js has no line "${before}".`);
    return text.replace(before, () => before.replace(/(\{\}|"");/, () => `${JSON.stringify(value)};`));
  };
  let worker = readFileSync(join(source, "sw.js"), "utf8");
  worker = fill(worker, "const FILES = {};", files);
  worker = fill(worker, 'const VERSION = "";', version);
  put("sw.js", await minify(worker, "js"));
}
