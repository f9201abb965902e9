import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A program inside an installed package, called with Node itself so that it works the same on Windows. */
export const bin = (name, path) => join(root, 'node_modules', name, path);

/** What setup remembers between starts; goes away with node_modules. */
export const memory = join(root, 'node_modules', '.cache', 'gongzhi');
