import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PageFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a request of the page from the built renderer's folder and nothing else; `/` is the page itself. */
export async function pageFile(rendererFolder: string, method: string, url: string): Promise<PageFile> {
  if (method !== 'GET' && method !== 'HEAD') return answer(405, '.txt', Buffer.alloc(0));
  const path = localPath(rendererFolder, url);
  if (path === null) return answer(404, '.txt', Buffer.alloc(0));
  try {
    return answer(200, extname(path).toLowerCase(), await readFile(path));
  } catch {
    return answer(404, '.txt', Buffer.alloc(0));
  }
}

function localPath(folder: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const path = normalize(join(folder, name === '/' ? 'index.html' : name));
  return path.startsWith(folder + sep) ? path : null;
}

function answer(status: number, extension: string, body: Buffer): PageFile {
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
  return { status, headers, body };
}
