import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".map": "application/json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".csv": "text/csv; charset=utf-8",
};

/** Everything from this origin, no eval. Fluent writes its styles as style elements, hence 'unsafe-inline' for styles alone. */
const POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self'", "frame-src 'self'", "frame-ancestors 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
].join("; ");

/** Where a path of the URL lies on disk, first match wins. The npm folder of office.js is lower case but its code asks for `AgaveErrorUX/`. */
function mounts(root, workbook) {
  const officeJs = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
  return [
    { prefix: "/office-js/", folder: officeJs, rewrite: (rest) => (/agaveerrorux/i.test(rest) ? rest.toLowerCase() : rest) },
    { prefix: "/addin/", folder: path.join(root, "build", "dev", "addin") },
    { prefix: "/assets/", folder: path.join(root, "assets") },
    { exact: "/manifest.xml", file: path.join(root, "manifest.xml") },
    { exact: "/workbook", file: workbook, name: workbook && path.basename(workbook) },
    { exact: "/", file: path.join(root, "build", "dev", "index.html") },
    { prefix: "/", folder: path.join(root, "build", "dev") },
  ];
}

function locate(list, pathname) {
  for (const mount of list) {
    if (mount.exact === pathname) return mount;
    if (!mount.prefix || !pathname.startsWith(mount.prefix)) continue;
    const rest = pathname.slice(mount.prefix.length);
    const file = path.join(mount.folder, mount.rewrite ? mount.rewrite(rest) : rest);
    return file.startsWith(mount.folder + path.sep) ? { file } : null;
  }
  return null;
}

/** The path of a request, decoded; null where it is none that a file could have. */
function readPath(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return pathname.includes("\0") ? null : pathname;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

function answer(list, request, response) {
  const refuse = (status) => response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
  // A page elsewhere whose name was pointed at this machine must not read the workbook.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const pathname = readPath(request.url);
  if (pathname === null) return refuse(400);
  const found = locate(list, pathname);
  // No workbook was given: the page begins with an empty one.
  if (found?.file === null) return response.writeHead(204).end();
  const stat = found ? statSync(found.file, { throwIfNoEntry: false }) : undefined;
  if (!found || !stat?.isFile()) return refuse(404);
  response.writeHead(200, {
    "content-type": TYPES[path.extname(found.file).toLowerCase()] ?? "application/octet-stream",
    "content-length": stat.size,
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    ...(found.name ? { "x-file-name": encodeURIComponent(found.name) } : {}),
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
}

/** Listens on this machine only, on `port` or, if `search`, the next free one. Resolves with the address and a way to stop. */
export async function serve({ root, workbook = null, port, search = true }) {
  const list = mounts(root, workbook);
  const server = createServer((request, response) => answer(list, request, response));
  const listen = (at) => new Promise((resolve, reject) => server.once("error", reject).listen(at, "localhost", () => resolve(server.address().port)));
  for (let at = port; ; at++) {
    try {
      const used = await listen(at);
      return { url: `http://localhost:${used}/`, close: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }) };
    } catch (error) {
      server.removeAllListeners("error");
      if (error.code !== "EADDRINUSE" || !search || at > port + 50) throw error;
    }
  }
}
