import { blobToBase64 } from '../../components/blob-to-base64';

/** PEM text as it is, DER as base64: what the calls for keys and trust take. */
export async function readCertificateFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x30) return new TextDecoder('latin1').decode(bytes);
  return (await blobToBase64(file)) ?? '';
}
