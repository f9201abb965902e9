import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeBase64 } from '#shared/basics/base64';
import { sha256 } from '#shared/basics/sha256';
import { writeDocx } from '#shared/documents/docx-writer';
import { zipParts } from '#shared/documents/docx/zip-parts';
import { filingDocuments } from '#shared/documents/filing-documents';
import { readContentTypes } from '#shared/documents/ooxml-signature/content-types';
import { openParts } from '#shared/documents/ooxml-signature/open-parts';
import { signedSet } from '#shared/documents/ooxml-signature/signed-set';
import { verifyDocxSignature } from '#shared/documents/ooxml-signature/verify';
import { filingFacts } from '../fixtures/filing-facts';
import { testCryptoPort } from '../fixtures/test-crypto-port';

/** A signature that xmlsec made from a template of another style: prefixes, indentation, other ids, a bare key beside the certificate. */
const folder = mkdtempSync(join(tmpdir(), 'gongzhi-foreign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const missing = ['xmlsec1', 'openssl'].filter(program => spawnSync(program, ['version']).error);

const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const SHA256 = '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>';
const algorithms = {
  ec: {
    method: 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256',
    key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  },
  rsa: {
    method: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    key: ['rsa', '-pkeyopt', 'rsa_keygen_bits:2048'],
  },
} as const;

async function signedByXmlsec(kind: 'ec' | 'rsa'): Promise<Uint8Array> {
  const docx = await writeDocx(filingDocuments(filingFacts(), { practice: false })[0] as never);
  const parts = new Map(openParts(docx)?.parts);
  const types = readContentTypes(parts.get('[Content_Types].xml') as Uint8Array);
  if (!types) throw new Error('no content types');
  const [key, certificate] = [join(folder, `${kind}-key.pem`), join(folder, `${kind}.pem`)];
  const options = algorithms[kind].key;
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      ...options,
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      '-subj',
      '/C=CN/O=Other/CN=Signer',
      '-days',
      '3000',
    ],
    { stdio: 'ignore' },
  );
  const der = new Uint8Array(new X509Certificate(readFileSync(certificate)).raw);

  const references = signedSet(parts, types).map(({ part, contentType, bytes, relationshipIds }) => {
    const ids = relationshipIds?.map(
      id =>
        `<m:RelationshipReference xmlns:m="http://schemas.openxmlformats.org/package/2006/digital-signature" SourceId="${id}"/>`,
    );
    const transforms = ids
      ? `<ds:Transforms><ds:Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform">${ids.join('\n')}</ds:Transform><ds:Transform Algorithm="${C14N}"/></ds:Transforms>`
      : '';
    return `<ds:Reference URI="/${part}?ContentType=${contentType}">${transforms}${SHA256}<ds:DigestValue>${encodeBase64(sha256(bytes))}</ds:DigestValue></ds:Reference>`;
  });
  const empty = `${SHA256}<ds:DigestValue></ds:DigestValue>`;
  const template = `<?xml version="1.0" encoding="UTF-8"?>
<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="other">
  <ds:SignedInfo>
    <ds:CanonicalizationMethod Algorithm="${C14N}"/>
    <ds:SignatureMethod Algorithm="${algorithms[kind].method}"/>
    <ds:Reference URI="#package">${empty}</ds:Reference>
    <ds:Reference URI="#properties" Type="http://uri.etsi.org/01903#SignedProperties"><ds:Transforms><ds:Transform Algorithm="${C14N}"/></ds:Transforms>${empty}</ds:Reference>
  </ds:SignedInfo>
  <ds:SignatureValue/>
  <ds:KeyInfo>${kind === 'rsa' ? '<ds:KeyValue/>' : ''}<ds:X509Data><ds:X509Certificate>${encodeBase64(der).replace(/(.{64})/g, '$1\n')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
  <ds:Object Id="package">
    <ds:Manifest>
      ${references.join('\n      ')}
    </ds:Manifest>
  </ds:Object>
  <ds:Object>
    <x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#" Target="#other">
      <x:SignedProperties Id="properties"><x:SignedSignatureProperties>
        <x:SigningTime>2024-07-05T10:30:00+08:00</x:SigningTime>
        <x:SigningCertificateV2><x:Cert><x:CertDigest>${SHA256}<ds:DigestValue>${encodeBase64(sha256(der))}</ds:DigestValue></x:CertDigest></x:Cert></x:SigningCertificateV2>
      </x:SignedSignatureProperties></x:SignedProperties>
    </x:QualifyingProperties>
  </ds:Object>
</ds:Signature>`;
  const [from, to] = [join(folder, `${kind}-template.xml`), join(folder, `${kind}-signed.xml`)];
  writeFileSync(from, template);
  const ids = ['http://www.w3.org/2000/09/xmldsig#:Object', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties'];
  execFileSync(
    'xmlsec1',
    [
      '--sign',
      '--ignore-manifests',
      '--privkey-pem',
      key,
      ...ids.flatMap(id => ['--id-attr:Id', id]),
      '--output',
      to,
      from,
    ],
    { stdio: 'ignore' },
  );

  const type = 'application/vnd.openxmlformats-package.digital-signature';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  const text = (path: string) => new TextDecoder().decode(parts.get(path));
  return zipParts(
    new Map<string, string | Uint8Array>([
      ...parts,
      [
        '[Content_Types].xml',
        text('[Content_Types].xml').replace(
          '</Types>',
          `<Default Extension="sigs" ContentType="${type}-origin"/><Override PartName="/_xmlsignatures/other.xml" ContentType="${type}-xmlsignature+xml"/></Types>`,
        ),
      ],
      [
        '_rels/.rels',
        text('_rels/.rels').replace(
          '</Relationships>',
          `<Relationship Id="o" Type="${relation}/origin" Target="/_xmlsignatures/origin.sigs"/></Relationships>`,
        ),
      ],
      ['_xmlsignatures/origin.sigs', new Uint8Array(0)],
      [
        '_xmlsignatures/_rels/origin.sigs.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${relation}/signature" Target="other.xml"/></Relationships>`,
      ],
      ['_xmlsignatures/other.xml', new Uint8Array(readFileSync(to))],
    ]),
  );
}

describe.skipIf(missing.length > 0)(
  `a signature of another maker${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`,
  () => {
    test.each(['ec', 'rsa'] as const)('with an %s key is understood', async kind => {
      const result = await verifyDocxSignature(await signedByXmlsec(kind), testCryptoPort);
      expect(result.problems).toEqual([]);
      expect(result.status).toBe('valid');
      expect(result.signers[0]?.signedAt).toBe('2024-07-05T10:30:00+08:00');
    });
  },
);
