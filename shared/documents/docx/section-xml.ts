import type { PageLayout } from '../page-layout';
import { mmToTwips } from '../page-layout';

/** The section properties at the end of the body, children in the order of the schema (CT_SectPr). */
export function sectionXml(layout: PageLayout, practice: boolean): string {
  const { top, right, bottom, left } = layout.marginsMm;
  // The page number stands 7 mm below the text (F2); Word measures the footer from the page's edge.
  const footer = mmToTwips(Math.max(8, bottom - 7 - 5));
  return [
    '<w:sectPr>',
    practice
      ? '<w:headerReference w:type="even" r:id="rIdHeader"/><w:headerReference w:type="default" r:id="rIdHeader"/>'
      : '',
    layout.pageNumbers
      ? '<w:footerReference w:type="even" r:id="rIdFooterEven"/><w:footerReference w:type="default" r:id="rIdFooterOdd"/>'
      : '',
    `<w:pgSz w:w="${layout.widthTwips}" w:h="${layout.heightTwips}"${layout.landscape ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${mmToTwips(top)}" w:right="${mmToTwips(right)}" w:bottom="${mmToTwips(bottom)}" w:left="${mmToTwips(left)}" w:header="${mmToTwips(10)}" w:footer="${footer}" w:gutter="0"/>`,
    layout.pageNumbers ? '<w:pgNumType w:start="1"/>' : '',
    '<w:cols w:space="0"/>',
    layout.grid ? `<w:docGrid w:type="lines" w:linePitch="${layout.grid}"/>` : '',
    '</w:sectPr>',
  ].join('');
}
