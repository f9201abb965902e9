/** Makes a `switch` over a union fail to compile when a case is missing, and fail loudly if data lies. */
export function exhaustive(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
