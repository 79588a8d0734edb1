// Keeps the whole site at hand, so that it starts without a network.
//
// The two lines below are filled in by scripts/package.mjs: every file of the
// site with the hash of its content, and one hash over all of them. One
// version is kept whole: it is installed only if every file has arrived
// unaltered, and it replaces the one before only when no tab uses that any
// more (there is no skipWaiting here).

const FILES = {};
const VERSION = "";

// An origin may hold several copies in different folders; each minds its own.
const SCOPE = self.registration.scope;
const OURS = `groundwork ${SCOPE} `;
const CACHE = OURS + VERSION;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});

async function keep() {
  const requests = Object.entries(FILES).map(
    ([path, integrity]) => new Request(new URL(path, SCOPE), { cache: "no-cache", integrity }),
  );
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(requests);
  } catch (problem) {
    await caches.delete(CACHE);
    throw problem;
  }
}

async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  const page = request.mode === "navigate";
  const address = page && url.href.replace(/[?#].*/, "") === SCOPE + "index.html" ? SCOPE : request;
  const kept = await cache.match(address, { ignoreSearch: page });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (offline) {
    const start = page && (await cache.match(SCOPE));
    if (start) return start;
    throw offline;
  }
}
