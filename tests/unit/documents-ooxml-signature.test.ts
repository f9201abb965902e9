import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#shared/documents/docx-writer';
import { filingDocuments } from '#shared/documents/filing-documents';
import { certificateFields } from '#shared/documents/ooxml-signature/certificate-fields';
import { signDocx } from '#shared/documents/ooxml-signature/sign';
import { verifyDocxSignature } from '#shared/documents/ooxml-signature/verify';
import { canonicalXml } from '#shared/documents/xml/canonical-xml';
import { onlyChild, readXml } from '#shared/documents/xml/read-xml';
import { filingFacts } from '../fixtures/filing-facts';
import { testCryptoPort } from '../fixtures/test-crypto-port';
import { makeTestSigner, type TestSigner } from '../fixtures/test-signer';

const folder = mkdtempSync(join(tmpdir(), 'gongzhi-signature-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const docx = await writeDocx(filingDocuments(filingFacts(), { practice: true })[1] as never);
const signed: Record<'ec' | 'rsa', { signer: TestSigner; bytes: Uint8Array; path: string; root: string }> = {} as never;

beforeAll(async () => {
  for (const kind of ['ec', 'rsa'] as const) {
    const signer = await makeTestSigner(kind);
    const bytes = await signDocx(docx, signer);
    const [path, root] = [join(folder, `${kind}.docx`), join(folder, `${kind}.pem`)];
    writeFileSync(path, bytes);
    writeFileSync(root, signer.rootPem);
    signed[kind] = { signer, bytes, path, root };
  }
});

describe.each(['ec', 'rsa'] as const)('a signature with an %s key', kind => {
  test('is valid and says who signed and when', async () => {
    const { bytes, signer } = signed[kind];
    const result = await verifyDocxSignature(bytes, testCryptoPort);
    expect(result.problems).toEqual([]);
    expect(result.status).toBe('valid');
    const [leaf, ...chain] = signer.certificateChainDer;
    expect(result.signers).toEqual([{ certificateDer: leaf, chainDer: chain, signedAt: '2024-07-05T02:30:00Z' }]);
  });

  test('leaves what is signed as it was', () => {
    const [before, after] = [unzipSync(docx), unzipSync(signed[kind].bytes)];
    for (const [path, bytes] of Object.entries(before)) {
      if (path !== '[Content_Types].xml' && path !== '_rels/.rels') expect(after[path]).toEqual(bytes);
    }
  });

  test('is accepted by xmlsec', context => {
    if (spawnSync('xmlsec1', ['--version']).error) context.skip('xmlsec1 is not installed');
    const xml = join(folder, `${kind}.xml`);
    writeFileSync(xml, unzipSync(signed[kind].bytes)['_xmlsignatures/sig1.xml'] as Uint8Array);
    const ids = ['http://www.w3.org/2000/09/xmldsig#:Object', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties'];
    const run = (file: string) =>
      spawnSync(
        'xmlsec1',
        [
          '--verify',
          '--ignore-manifests',
          '--trusted-pem',
          signed[kind].root,
          ...ids.flatMap(id => ['--id-attr:Id', id]),
          file,
        ],
        { encoding: 'utf8' },
      );
    expect(run(xml).status, run(xml).stderr).toBe(0);
    const edited = join(folder, `${kind}-edited.xml`);
    writeFileSync(
      edited,
      strFromU8(unzipSync(signed[kind].bytes)['_xmlsignatures/sig1.xml'] as Uint8Array).replace(
        '2024-07-05',
        '2024-07-06',
      ),
    );
    expect(run(edited).status).not.toBe(0);
  });

  test('is accepted and trusted by LibreOffice', context => {
    const tool = join(process.env.GONGZHI_TOOLS ?? '../shared/tools', 'verify-docx-signature.py');
    if (!existsSync(tool) || !existsSync('/usr/bin/python3') || spawnSync('soffice', ['--version']).error) {
      context.skip('LibreOffice or the verifier is not here');
    }
    const answer = execFileSync('/usr/bin/python3', [tool, signed[kind].path, '--ca', signed[kind].root], {
      encoding: 'utf8',
    });
    expect(JSON.parse(answer)).toMatchObject({ signatures: [{ valid: true, certificateStatus: 0 }] });
  });
});

test('an unsigned file is none, not invalid', async () => {
  expect(await verifyDocxSignature(docx, testCryptoPort)).toEqual({ status: 'none', signers: [], problems: [] });
});

test('a signed file is not signed over', async () => {
  await expect(signDocx(signed.ec.bytes, signed.ec.signer)).rejects.toThrow();
});

test('a DER value is refused while signing', async () => {
  const der = { ...signed.ec.signer, sign: () => new Uint8Array(71) };
  await expect(signDocx(docx, der)).rejects.toThrow('r||s');
});

test('certificates are read as far as the signature needs them', () => {
  const leaf = signed.ec.signer.certificateChainDer[0] as Uint8Array;
  expect(certificateFields(leaf)).toMatchObject({
    issuer: 'CN=签发机构,O=青岛市物业管理,C=CN',
    serial: String(0x0f00d5),
    keyKind: 'ec-p256',
  });
  expect(certificateFields(signed.rsa.signer.certificateChainDer[0] as Uint8Array)?.keyKind).toBe('rsa');
  for (let length = 0; length < leaf.length; length += 7)
    expect(certificateFields(leaf.subarray(0, length))).toBeNull();
});

describe('canonical XML', () => {
  const apex = (xml: string, name: string, namespace = '') => {
    const root = readXml(new TextEncoder().encode(xml));
    const found = root && (root.local === name ? root : onlyChild(root, name, namespace));
    return found ? strFromU8(canonicalXml(found)) : null;
  };

  test('follows the examples of the recommendation', () => {
    expect(apex('<?xml version="1.0"?>\n<doc>Hello, world!<!-- Comment --></doc>\n', 'doc')).toBe(
      '<doc>Hello, world!</doc>',
    );
    expect(
      apex(
        '<e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m" xmlns:b="http://www.ietf.org" xmlns:a="http://www.w3.org" xmlns="http://example.org"/>',
        'e5',
      ),
    ).toBe(
      '<e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5>',
    );
    expect(apex("<doc><text>First line&#x0d;&#10;Second</text><n a='x&#xA;&#9;\"&lt;'/></doc>", 'doc')).toBe(
      '<doc><text>First line&#xD;\nSecond</text><n a="x&#xA;&#x9;&quot;&lt;"></n></doc>',
    );
  });

  test('writes inherited namespaces and xml attributes on the apex', () => {
    expect(apex('<a xmlns="u" xmlns:p="v" xml:lang="zh"><b p:x="1"/></a>', 'b', 'u')).toBe(
      '<b xmlns="u" xmlns:p="v" xml:lang="zh" p:x="1"></b>',
    );
    expect(apex('<a xmlns="u"><b xmlns="u"><c xmlns=""/></b></a>', 'b', 'u')).toBe('<b xmlns="u"><c xmlns=""></c></b>');
  });

  test.each([
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<a>&x;</a>',
    '<a><?run?></a>',
    '<a b="1" b="2"/>',
    '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
    '<p:a/>',
    '<a></b>',
    '<a/><a/>',
    '<a>&#0;</a>',
    '<a',
    '',
    '<a>'.repeat(200) + '</a>'.repeat(200),
    `<a ${Array.from({ length: 65 }, (_, at) => `b${at}=""`).join(' ')}/>`,
    `<a>${Array.from({ length: 65 }, (_, at) => `<b xmlns:p${at}="u"/>`).join('')}</a>`,
  ])('is not read from %s', xml => {
    expect(readXml(new TextEncoder().encode(xml))).toBeNull();
  });
});
