/** PEM text as it is, DER as base64: what the calls for keys and trust take. */
export async function readCertificateFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x30) return new TextDecoder('latin1').decode(bytes);
  return (await bytesToBase64(file)) ?? '';
}

/** The bytes of a file as base64, by the browser's own encoder; null when the file is gone by now. */
export function bytesToBase64(file: Blob): Promise<string | null> {
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,?/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
