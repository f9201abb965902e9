/** `350 KB`, `2.4 MB`: as the file manager counts, 1 KB = 1,024 bytes. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
