import { attributeText, contentText } from '../xml/canonical-xml';
import {
  C14N,
  DSIG,
  ECDSA_SHA256,
  MDSSI,
  OBJECT_TYPE,
  OFFICE_SIGNATURE,
  RELATIONSHIP_TRANSFORM,
  RSA_SHA256,
  SHA256,
  SIGNED_PROPERTIES_TYPE,
  XADES,
} from './names';

/**
 * All of this is written in canonical form (no empty-element tags, attributes in order, no white space), so that what is
 * hashed is what is written, with the inherited namespaces added to the outermost element.
 */
export interface ManifestReference {
  readonly part: string;
  readonly contentType: string;
  readonly digest: string;
  readonly relationshipIds: readonly string[] | null;
}

const digestXml = (digest: string): string =>
  `<DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>${digest}</DigestValue>`;

function manifestReferenceXml(reference: ManifestReference): string {
  const uri = attributeText(`/${reference.part}?ContentType=${reference.contentType}`);
  const transforms = reference.relationshipIds
    ? `<Transforms><Transform Algorithm="${RELATIONSHIP_TRANSFORM}">${reference.relationshipIds
        .map(
          id =>
            `<mdssi:RelationshipReference xmlns:mdssi="${MDSSI}" SourceId="${attributeText(id)}"></mdssi:RelationshipReference>`,
        )
        .join('')}</Transform><Transform Algorithm="${C14N}"></Transform></Transforms>`
    : '';
  return `<Reference URI="${uri}">${transforms}${digestXml(reference.digest)}</Reference>`;
}

/** The object that names every signed part; `time` is ISO 8601 in UTC without fractions. */
export function packageObjectXml(references: readonly ManifestReference[], time: string): string {
  return [
    '<Object Id="idPackageObject"><Manifest>',
    ...references.map(manifestReferenceXml),
    '</Manifest><SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature">',
    `<mdssi:SignatureTime xmlns:mdssi="${MDSSI}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${time}</mdssi:Value></mdssi:SignatureTime>`,
    '</SignatureProperty></SignatureProperties></Object>',
  ].join('');
}

/** Word wants it, and shows the comment as the purpose of signing. */
export function officeObjectXml(purpose: string): string {
  const fields: readonly (readonly [string, string])[] = [
    ['SetupID', ''],
    ['SignatureText', ''],
    ['SignatureImage', ''],
    ['SignatureComments', purpose],
    ['WindowsVersion', '10.0'],
    ['OfficeVersion', '16.0'],
    ['ApplicationVersion', '16.0'],
    ['Monitors', '1'],
    ['HorizontalResolution', '1366'],
    ['VerticalResolution', '768'],
    ['ColorDepth', '32'],
    ['SignatureProviderId', '{00000000-0000-0000-0000-000000000000}'],
    ['SignatureProviderUrl', ''],
    ['SignatureProviderDetails', '9'],
    ['SignatureType', '1'],
  ];
  return [
    '<Object Id="idOfficeObject"><SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">',
    `<SignatureInfoV1 xmlns="${OFFICE_SIGNATURE}">${fields.map(([name, value]) => `<${name}>${contentText(value)}</${name}>`).join('')}</SignatureInfoV1>`,
    '</SignatureProperty></SignatureProperties></Object>',
  ].join('');
}

export interface SigningCertificate {
  readonly digest: string;
  readonly issuer: string;
  readonly serial: string;
}

/** XAdES: when, with which certificate, under the implied policy. */
export function signedPropertiesXml(time: string, certificate: SigningCertificate): string {
  return [
    '<xd:SignedProperties Id="idSignedProperties"><xd:SignedSignatureProperties>',
    `<xd:SigningTime>${time}</xd:SigningTime>`,
    `<xd:SigningCertificate><xd:Cert><xd:CertDigest>${digestXml(certificate.digest)}</xd:CertDigest>`,
    `<xd:IssuerSerial><X509IssuerName>${contentText(certificate.issuer)}</X509IssuerName><X509SerialNumber>${certificate.serial}</X509SerialNumber></xd:IssuerSerial>`,
    '</xd:Cert></xd:SigningCertificate>',
    '<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied></xd:SignaturePolicyIdentifier>',
    '</xd:SignedSignatureProperties></xd:SignedProperties>',
  ].join('');
}

export interface ObjectDigests {
  readonly packageObject: string;
  readonly officeObject: string;
  readonly signedProperties: string;
}

export function signedInfoXml(keyKind: 'ec-p256' | 'rsa', digests: ObjectDigests): string {
  return [
    `<SignedInfo><CanonicalizationMethod Algorithm="${C14N}"></CanonicalizationMethod>`,
    `<SignatureMethod Algorithm="${keyKind === 'rsa' ? RSA_SHA256 : ECDSA_SHA256}"></SignatureMethod>`,
    `<Reference Type="${OBJECT_TYPE}" URI="#idPackageObject">${digestXml(digests.packageObject)}</Reference>`,
    `<Reference Type="${OBJECT_TYPE}" URI="#idOfficeObject">${digestXml(digests.officeObject)}</Reference>`,
    `<Reference Type="${SIGNED_PROPERTIES_TYPE}" URI="#idSignedProperties"><Transforms><Transform Algorithm="${C14N}"></Transform></Transforms>${digestXml(digests.signedProperties)}</Reference>`,
    '</SignedInfo>',
  ].join('');
}

/** What is hashed of an element: its text with the namespaces that it inherits where it stands. */
export function asApex(xml: string): string {
  const declarations = xml.startsWith('<xd:') ? ` xmlns="${DSIG}" xmlns:xd="${XADES}"` : ` xmlns="${DSIG}"`;
  return xml.replace(/^<[A-Za-z:]+/, start => start + declarations);
}

export interface SignatureContent {
  readonly signedInfo: string;
  readonly value: string;
  readonly certificates: readonly string[];
  readonly packageObject: string;
  readonly officeObject: string;
  readonly signedProperties: string;
}

export function signatureXml(content: SignatureContent): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n',
    `<Signature xmlns="${DSIG}" Id="idPackageSignature">`,
    content.signedInfo,
    `<SignatureValue>${content.value}</SignatureValue>`,
    `<KeyInfo><X509Data>${content.certificates.map(one => `<X509Certificate>${one}</X509Certificate>`).join('')}</X509Data></KeyInfo>`,
    content.packageObject,
    content.officeObject,
    `<Object><xd:QualifyingProperties xmlns:xd="${XADES}" Target="#idPackageSignature">${content.signedProperties}</xd:QualifyingProperties></Object>`,
    '</Signature>',
  ].join('');
}
