/** A number in [0, 1) that depends on nothing but its arguments: sample data are the same on every machine. */
export function spread(index: number, salt: number): number {
  let hash = (index + 1) * 0x9e3779b1 + salt * 0x85ebca6b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}
