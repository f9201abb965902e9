import { attachmentTypes } from './attachment';
import { sniff, sniffHead } from './sniff';

const known: readonly string[] = [...Object.values(attachmentTypes), 'jpeg'];
const tiff = ['II*\0', 'MM\0*'];
const zip = 'PK\u0003\u0004';

/**
 * Whether a file is what its ending says; not whether it is whole. TIFF and zip come only in packages of other programs; of
 * an ending that is none of these nothing can be said.
 */
export function endingFits(ending: string, bytes: Uint8Array): boolean {
  const begins = String.fromCharCode(...bytes.subarray(0, 4));
  if (ending === 'tif' || ending === 'tiff') return tiff.includes(begins);
  if (ending === 'zip') return begins === zip;
  if (!known.includes(ending)) return true;
  const sniffed = begins === zip ? sniff(bytes) : sniffHead(bytes);
  if (sniffed.kind !== 'attachable') return false;
  return attachmentTypes[sniffed.mediaType] === (ending === 'jpeg' ? 'jpg' : ending);
}
