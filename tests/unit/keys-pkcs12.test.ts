import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SIGNING_ALGORITHM, web } from '../../electron/keys/web-crypto';
import { readPkcs12, writePkcs12 } from '../../electron/keys/pkcs12';
import { selfSigned } from '../../electron/keys/self-signed';

const execute = promisify(execFile);

async function sample() {
  const keys = (await web.subtle.generateKey(SIGNING_ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const certificate = await selfSigned(
    keys,
    { city: '青岛市', district: '崂山区', unit: '住建局', commonName: '备案专用' },
    new Date('2024-06-01'),
  );
  return { privateKey: await web.subtle.exportKey('pkcs8', keys.privateKey), chain: [certificate] };
}

describe('PKCS#12', () => {
  it('gives the key and its certificates back under the same password only', async () => {
    const kept = await sample();
    const file = await writePkcs12(kept, '秘密-42');
    const back = await readPkcs12(file, '秘密-42');
    expect(Buffer.from(back?.privateKey ?? new ArrayBuffer(0))).toEqual(Buffer.from(kept.privateKey));
    expect(back?.chain.map(der => Buffer.from(der))).toEqual(kept.chain.map(der => Buffer.from(der)));
    expect(await readPkcs12(file, '秘密-43')).toBeNull();
    const damaged = Uint8Array.from(file);
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] as number) ^ 1;
    expect(await readPkcs12(damaged, '秘密-42')).toBeNull();
  });

  it('is read by OpenSSL', async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gongzhi-p12-'));
    const path = join(folder, 'signing.p12');
    writeFileSync(path, await writePkcs12(await sample(), 'plain-pass'));
    const args = ['pkcs12', '-in', path, '-passin', 'pass:plain-pass', '-nodes'];
    const text = await execute('openssl', args).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') skip('no openssl here');
      throw error;
    });
    expect(text.stdout).toContain('BEGIN PRIVATE KEY');
    expect(text.stdout).toContain('BEGIN CERTIFICATE');
  });
});
