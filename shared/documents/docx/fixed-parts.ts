import { fontTable, LATIN_FONT, typefaces } from '../fonts';
import { cleanText, escapeXml } from '../xml/escape-xml';
import { fontsXml } from './paragraph-xml';
import { OFFICE_RELATIONSHIP, RELATIONSHIPS, WORD_NAMESPACES, XML_DECLARATION } from './namespaces';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface PartsPresent {
  readonly practice: boolean;
  readonly pageNumbers: boolean;
  readonly pictures: readonly { readonly relationId: string; readonly target: string }[];
}

export function contentTypesXml(present: PartsPresent): string {
  const overrides = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
    ...(present.practice ? [['/word/header1.xml', `${WORD_TYPE}.header+xml`]] : []),
    ...(present.pageNumbers
      ? [
          ['/word/footer1.xml', `${WORD_TYPE}.footer+xml`],
          ['/word/footer2.xml', `${WORD_TYPE}.footer+xml`],
        ]
      : []),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return [
    XML_DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    present.pictures.length > 0 ? '<Default Extension="png" ContentType="image/png"/>' : '',
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

export const rootRelationshipsXml = [
  XML_DECLARATION,
  `<Relationships xmlns="${RELATIONSHIPS}">`,
  `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIP}/officeDocument" Target="word/document.xml"/>`,
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  '</Relationships>',
].join('');

export function documentRelationshipsXml(present: PartsPresent): string {
  const relations = [
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdSettings', 'settings', 'settings.xml'],
    ['rIdFonts', 'fontTable', 'fontTable.xml'],
    ...(present.practice ? [['rIdHeader', 'header', 'header1.xml']] : []),
    ...(present.pageNumbers
      ? [
          ['rIdFooterOdd', 'footer', 'footer1.xml'],
          ['rIdFooterEven', 'footer', 'footer2.xml'],
        ]
      : []),
    ...present.pictures.map(picture => [picture.relationId, 'image', picture.target]),
  ];
  return [
    XML_DECLARATION,
    `<Relationships xmlns="${RELATIONSHIPS}">`,
    ...relations.map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIP}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');
}

export const stylesXml = [
  XML_DECLARATION,
  `<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>`,
  fontsXml(typefaces.fangsong.name),
  '<w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  '</w:styles>',
].join('');

export const settingsXml = [
  XML_DECLARATION,
  `<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>`,
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '</w:settings>',
].join('');

/** The alternatives tell Word (and WPS) which relative to take where a font is not installed. */
export const fontTableXml = [
  XML_DECLARATION,
  `<w:fonts ${WORD_NAMESPACES}>`,
  ...fontTable.map(
    font =>
      `<w:font w:name="${font.name}"><w:altName w:val="${font.alternatives.join(',')}"/><w:charset w:val="86"/><w:family w:val="${font.family}"/></w:font>`,
  ),
  `<w:font w:name="${LATIN_FONT}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>`,
  '</w:fonts>',
].join('');

/** No dates: the same facts give the same bytes. */
export function corePropertiesXml(title: string): string {
  return [
    XML_DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(cleanText(title))}</dc:title><dc:language>zh-CN</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
