import { assemblePackage, sealPackage } from '#shared/packages/assemble';
import { PACKAGE_FORMAT } from '#shared/packages/package-document';
import type { NewEntry } from '#shared/packages/zip/write-zip';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import { signManifest } from '../sign-manifest';
import type { CheckedExport } from './check';
import type { ExportSurroundings } from './export-job';

/** Step 4: package.json, manifest, signature, and the zip around them. */
export async function seal(
  checked: CheckedExport,
  entries: readonly NewEntry[],
  around: ExportSurroundings,
): Promise<Uint8Array> {
  const unsigned = assemblePackage(
    {
      format: PACKAGE_FORMAT,
      kind: checked.kind,
      id: checked.packageId,
      district: around.district,
      createdAt: checked.createdAt,
      practice: around.practice,
      facts: checked.held.facts as Record<string, unknown>,
    },
    entries,
    nodeCryptoPort,
  );
  return sealPackage(unsigned, await signManifest(unsigned.manifest, checked.key, around.now));
}
