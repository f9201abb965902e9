import { fontTable, LATIN_FONT, typefaces } from '../fonts';
import { cleanText, escapeXml } from '../xml/escape-xml';
import { fontsXml } from './paragraph-xml';
import { OFFICE_RELATIONSHIP, RELATIONSHIPS, WORD_NAMESPACES, XML_DECLARATION } from './namespaces';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content types of a file of ours, by the paths of its parts. */
export function contentTypesXml(paths: Iterable<string>): string {
  const overrides: string[] = [];
  let pictures = false;
  for (const path of paths) {
    const kind = /^word\/([a-z]+)\d*\.xml$/i.exec(path)?.[1];
    if (path.endsWith('.png')) pictures = true;
    else if (path === 'docProps/core.xml') overrides.push(override(path, CORE_TYPE));
    else if (kind) overrides.push(override(path, `${WORD_TYPE}.${kind === 'document' ? 'document.main' : kind}+xml`));
  }
  return [
    XML_DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    pictures ? '<Default Extension="png" ContentType="image/png"/>' : '',
    ...overrides,
    '</Types>',
  ].join('');
}

const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;

export const rootRelationshipsXml = [
  XML_DECLARATION,
  `<Relationships xmlns="${RELATIONSHIPS}">`,
  `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIP}/officeDocument" Target="word/document.xml"/>`,
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  '</Relationships>',
].join('');

export interface Relation {
  readonly id: string;
  /** The last word of the relationship type, such as `styles`. */
  readonly type: string;
  /** Below `word/`. */
  readonly target: string;
}

export function documentRelationshipsXml(relations: readonly Relation[]): string {
  return [
    XML_DECLARATION,
    `<Relationships xmlns="${RELATIONSHIPS}">`,
    ...relations.map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIP}/${type}" Target="${escapeXml(target)}"/>`,
    ),
    '</Relationships>',
  ].join('');
}

/** Of paragraphs off the page's line grid; the `docx` package can say that only by a style. */
export const OFF_GRID = 'OffGrid';

export const stylesXml = [
  XML_DECLARATION,
  `<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>`,
  fontsXml(typefaces.fangsong.name),
  '<w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${OFF_GRID}"><w:name w:val="Off Grid"/><w:basedOn w:val="a"/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style>`,
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
