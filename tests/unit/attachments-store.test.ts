import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttachments, PART_BYTES } from '../../electron/attachments/attachments';
import { blobPath, thumbnailPath } from '../../electron/attachments/blob-paths';
import { copyFileName } from '../../electron/attachments/opened-files';
import type { OpenStore } from '../../electron/session/session';
import { refusalOf, valueOf } from '../fault/support/journal-bench';
import { newMachine } from '../fault/support/machine';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');
/** Begins as a JPEG and is `bytes` long. */
const photo = (bytes: number) => Buffer.concat([JPEG, randomBytes(bytes - JPEG.length)]);

async function bench() {
  const machine = newMachine();
  await machine.setup();
  const attachments = createAttachments();
  const send = (store: OpenStore, content: Buffer, upload = 'u1', part = 700_000) => {
    for (let offset = 0; offset < content.length; offset += part) {
      const data = content.subarray(offset, offset + part).toString('base64');
      valueOf(attachments.send(store, { upload, bytes: content.length, offset, data }));
    }
  };
  const put = (content: Buffer, name = '现场照片.jpg', thumbnail: Buffer | null = null) => {
    send(machine.store(), content);
    const small = thumbnail?.toString('base64') ?? null;
    return attachments.put(machine.store(), { upload: 'u1', name, thumbnail: small });
  };
  return { machine, attachments, send, put };
}

describe('contents of attachments', () => {
  test('come back part by part as they were, and lie in the data folder sealed under their hash', async () => {
    const { machine, attachments, put } = await bench();
    const content = photo(2_500_000);
    const kept = valueOf(await put(content, '现场照片.jpg', JPEG));
    expect(kept).toEqual({ sha256: sha256(content), bytes: content.length, mediaType: 'image/jpeg' });
    const store = machine.store();
    const parts: Buffer[] = [];
    for (let part = 0; ; part += 1) {
      const answer = valueOf(await attachments.part(store, { sha256: kept.sha256, name: 'x', part }));
      parts.push(Buffer.from(answer.data, 'base64'));
      expect(parts[part]?.length).toBeLessThanOrEqual(PART_BYTES);
      if (part === answer.parts - 1) break;
    }
    expect(Buffer.concat(parts).equals(content)).toBe(true);
    const sealed = readFileSync(blobPath(store.folder, kept.sha256));
    expect(sealed.includes(JPEG.subarray(0, 12))).toBe(false);
    expect(statSync(blobPath(store.folder, kept.sha256)).size).toBe(content.length + 28);
    const { found } = await attachments.thumbnails(store, [kept.sha256, '0'.repeat(64)]);
    expect(found).toEqual([
      { there: true, thumbnail: JPEG.toString('base64') },
      { there: false, thumbnail: null },
    ]);
  });

  test('are kept once, however often they are attached', async () => {
    const { machine, put } = await bench();
    const content = photo(5000);
    const { sha256: hash } = valueOf(await put(content));
    const path = blobPath(machine.store().folder, hash);
    const before = readFileSync(path);
    valueOf(await put(content, '又一次.jpg'));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(machine.store().folder, 'attachments', hash.slice(0, 2)))).toEqual([hash]);
  });

  test('that were altered are found by any single bit, named, and made good by adding the original again', async () => {
    const { machine, attachments, put } = await bench();
    const content = photo(300);
    const { sha256: hash } = valueOf(await put(content, '照片.jpg', JPEG));
    const store = machine.store();
    const path = blobPath(store.folder, hash);
    const sealed = readFileSync(path);
    for (let at = 0; at < sealed.length; at += 7) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] as number) ^ 1;
      writeFileSync(path, altered);
      const refusal = refusalOf(await attachments.content(store, hash, '照片.jpg'));
      expect(refusal).toEqual({ code: 'attachment-altered', params: { name: '照片.jpg' } });
    }
    valueOf(await put(content));
    expect(valueOf(await attachments.content(store, hash, 'x')).equals(content)).toBe(true);
    // The small picture is told apart from the content, and a damaged one is simply not shown.
    writeFileSync(thumbnailPath(store.folder, hash), sealed);
    expect((await attachments.thumbnails(store, [hash])).found[0]).toEqual({ there: true, thumbnail: null });
  });

  test('do not open under another name or in another store', async () => {
    const [one, other] = [await bench(), await bench()];
    const { sha256: hash } = valueOf(await one.put(photo(300)));
    const { sha256: second } = valueOf(await one.put(photo(400)));
    const folder = one.machine.store().folder;
    writeFileSync(blobPath(folder, second), readFileSync(blobPath(folder, hash)));
    expect(refusalOf(await one.attachments.content(one.machine.store(), second, 'x')).code).toBe('attachment-altered');
    const foreign = photo(300);
    const { sha256: third } = valueOf(await other.put(foreign));
    writeFileSync(blobPath(other.machine.store().folder, third), readFileSync(blobPath(folder, hash)));
    expect(refusalOf(await other.attachments.content(other.machine.store(), third, 'x')).code).toBe(
      'attachment-altered',
    );
  });

  test('are taken by what they are, not by what they are called', async () => {
    const { put } = await bench();
    for (const [content, code] of [
      [Buffer.from('MZ\x90\0 a program', 'latin1'), 'attachment-type'],
      [Buffer.from('<html><script>'), 'attachment-type'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'attachment-old-office'],
      [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'attachment-heic'],
      [Buffer.from('%PDF-1.7 cut off'), 'attachment-damaged'],
      [Buffer.from('PK\x03\x04 cut off', 'latin1'), 'attachment-damaged'],
    ] as const) {
      expect(refusalOf(await put(content, '现场照片.jpg'))).toEqual({ code, params: { name: '现场照片.jpg' } });
    }
    expect(valueOf(await put(Buffer.from('%PDF-1.4\n…\n%%EOF\n'), '照片.jpg')).mediaType).toBe('application/pdf');
  });

  test('whose parts do not add up are not kept', async () => {
    const { machine, attachments, send } = await bench();
    const store = machine.store();
    const part = (offset: number, bytes = 100, length = 40) =>
      attachments.send(store, { upload: 'u', bytes, offset, data: Buffer.alloc(length).toString('base64') });
    expect(refusalOf(part(40)).code).toBe('call-input-invalid');
    expect(valueOf(part(0)).received).toBe(40);
    expect(refusalOf(part(0 + 80)).code).toBe('call-input-invalid');
    expect(refusalOf(part(40, 90)).code).toBe('call-input-invalid');
    expect(refusalOf(part(40, 100, 61)).code).toBe('call-input-invalid');
    const put = () => attachments.put(store, { upload: 'u', name: '一半.jpg', thumbnail: null });
    expect(refusalOf(await put())).toEqual({ code: 'attachment-interrupted', params: { name: '一半.jpg' } });
    // Forgotten ones do not fill the memory: of many that were begun, the oldest go.
    for (let n = 0; n < 10; n += 1) valueOf(attachments.send(store, { ...begun, upload: `begun ${n}` }));
    expect(attachments.send(store, { ...begun, upload: 'begun 0', offset: 1 }).ok).toBe(false);
    expect(attachments.send(store, { ...begun, upload: 'begun 9', offset: 1 }).ok).toBe(true);
    send(store, photo(200), 'whole');
    attachments.drop(store, 'whole');
    expect((await attachments.put(store, { upload: 'whole', name: 'x', thumbnail: null })).ok).toBe(false);
  });
});

const begun = { bytes: 3, offset: 0, data: Buffer.alloc(1).toString('base64') };

test.each([
  ['现场照片.jpg', 'image/jpeg', '现场照片.jpg'],
  ['发票.exe', 'application/pdf', '发票.exe.pdf'],
  ['合同\u202efdp.exe', 'application/pdf', '合同_fdp.exe.pdf'],
  ['../../x', 'image/png', '_.._x.png'],
  ['CON', 'image/png', '附件CON.png'],
  ['  . ', 'image/png', '附件.png'],
] as const)('a copy of “%s” is called so that the system opens it as what it is', (name, mediaType, expected) => {
  expect(copyFileName(name, mediaType)).toBe(expected);
});
