import { footerTwips, HEADER_TWIPS, marginTwips, type PageLayout } from '../page-layout';

/** The section properties of ballot papers, which have neither grid nor page numbers; in the order of CT_SectPr. */
export function sectionXml(layout: PageLayout, practice: boolean): string {
  const { top, right, bottom, left } = marginTwips(layout);
  return [
    '<w:sectPr>',
    practice
      ? '<w:headerReference w:type="even" r:id="rIdHeader"/><w:headerReference w:type="default" r:id="rIdHeader"/>'
      : '',
    `<w:pgSz w:w="${layout.widthTwips}" w:h="${layout.heightTwips}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${HEADER_TWIPS}" w:footer="${footerTwips(layout)}" w:gutter="0"/>`,
    '<w:cols w:space="0"/>',
    '</w:sectPr>',
  ].join('');
}
