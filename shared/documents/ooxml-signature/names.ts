/** The identifiers of ECMA-376 part 2, XML-DSig and XAdES that both sides use. */
export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const MDSSI = 'http://schemas.openxmlformats.org/package/2006/digital-signature';
export const XADES = 'http://uri.etsi.org/01903/v1.3.2#';
export const OFFICE_SIGNATURE = 'http://schemas.microsoft.com/office/2006/digsig';

export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
export const RELATIONSHIP_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
export const ECDSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256';
export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

export const OBJECT_TYPE = `${DSIG}Object`;
export const SIGNED_PROPERTIES_TYPE = 'http://uri.etsi.org/01903#SignedProperties';

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
export const ORIGIN_TYPE = 'application/vnd.openxmlformats-package.digital-signature-origin';
export const SIGNATURE_TYPE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';

export const ORIGIN_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
export const SIGNATURE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
export const ORIGIN_PART = '_xmlsignatures/origin.sigs';
export const ORIGIN_RELATIONSHIPS_PART = '_xmlsignatures/_rels/origin.sigs.rels';
export const SIGNATURE_FOLDER = '_xmlsignatures/';

/**
 * Relationships that a signature leaves out: properties that programs rewrite on saving, the thumbnail, and the
 * signature itself. What they point at is the only content of a signed file that may be unsigned.
 */
export const unsignedRelations: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
  ORIGIN_RELATION,
]);
