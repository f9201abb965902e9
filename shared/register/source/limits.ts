/** What a register may hold at most; beyond it a file is refused before it can fill the memory. */
export const limits = {
  fileBytes: 64 * 1_048_576,
  zipEntries: 5_000,
  /** Uncompressed, one worksheet; read as a stream. */
  sheetBytes: 256 * 1_048_576,
  /** Uncompressed, every other part that is read whole. */
  partBytes: 64 * 1_048_576,
  /** A single row's XML. */
  rowCharacters: 4 * 1_048_576,
  rows: 200_000,
  columns: 256,
  cells: 4_000_000,
  cellCharacters: 32_767,
} as const;
