import { cleanText, escapeXml } from '../xml/escape-xml';
import type { QrPicture } from './body-elements';

export const EMU_PER_MM = 36_000;

/** Between a picture and the text at its left. */
export const PICTURE_GAP_MM = 2;

/** How a ballot paper's file calls the picture. */
export const pictureRelation = (number: number): string => `rIdQr${number}`;

/** A run with a square picture anchored at the right margin, text flowing at its left. */
export function pictureXml({ number, sizeMm, text }: QrPicture): string {
  const size = Math.round(sizeMm * EMU_PER_MM);
  const gap = PICTURE_GAP_MM * EMU_PER_MM;
  const name = `QR ${number}`;
  const description = escapeXml(cleanText(text));
  return [
    '<w:r><w:drawing>',
    `<wp:anchor distT="0" distB="0" distL="${gap}" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">`,
    '<wp:simplePos x="0" y="0"/>',
    '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>',
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>',
    `<wp:extent cx="${size}" cy="${size}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    '<wp:wrapSquare wrapText="left"/>',
    `<wp:docPr id="${number}" name="${name}" descr="${description}"/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${pictureRelation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size}" cy="${size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>',
  ].join('');
}
