import { writeDocx } from '#shared/documents/docx-writer';
import { signDocx } from '#shared/documents/ooxml-signature/sign';
import { documentPath } from '#shared/packages/layout';
import type { NewEntry } from '#shared/packages/zip/write-zip';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import { SIGNING_ALGORITHM, web } from '../../keys/web-crypto';
import type { CheckedExport } from './check';
import type { ExportSurroundings } from './export-job';

/** Step 3: every document of the package, written from the facts and signed with the district's key. Null when cancelled. */
export async function documents({ held, key }: CheckedExport, around: ExportSurroundings): Promise<NewEntry[] | null> {
  const models = held.documents({ practice: around.practice });
  const signer = {
    certificateChainDer: key.chain,
    sign: async (data: Uint8Array) =>
      new Uint8Array(await web.subtle.sign(SIGNING_ALGORITHM, key.keys.privateKey, Uint8Array.from(data))),
    signedAt: around.now,
    purpose: held.purpose,
    sha256: nodeCryptoPort.sha256,
  };
  const entries: NewEntry[] = [];
  for (const [index, model] of models.entries()) {
    if (around.cancelled()) return null;
    around.progress(index, models.length + 3, `正在生成并签名：${model.title}`);
    entries.push({ path: documentPath(index + 1, model.title), bytes: await signDocx(await writeDocx(model), signer) });
    // Lets a cancel that is waiting in the queue be heard.
    await new Promise(resolve => setImmediate(resolve));
  }
  return entries;
}
