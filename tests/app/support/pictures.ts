import type { Page } from 'playwright-core';

/** A picture that the page draws: hills under a sky, so that up and down are told apart. */
export async function drawPicture(page: Page, type: 'image/jpeg' | 'image/png', width: number, height: number) {
  const base64 = await page.evaluate(
    ([kind, wide, high]) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: wide, height: high });
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      const sky = pen.createLinearGradient(0, 0, 0, high);
      sky.addColorStop(0, '#5b8fb9');
      sky.addColorStop(1, '#dfe9ec');
      pen.fillStyle = sky;
      pen.fillRect(0, 0, wide, high);
      pen.fillStyle = '#3f6b4f';
      pen.beginPath();
      pen.moveTo(0, high);
      for (let x = 0; x <= wide; x += 10) pen.lineTo(x, high * (0.7 + 0.1 * Math.sin((x / wide) * 9)));
      pen.lineTo(wide, high);
      pen.fill();
      pen.fillStyle = '#16242c';
      pen.font = `${Math.round(high / 12)}px sans-serif`;
      pen.fillText('楼院公示栏 2026-11-20', wide * 0.06, high * 0.2);
      return canvas.toDataURL(kind).replace(/^data:[^,]*,/, '');
    },
    [type, width, height] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** The JPEG with an EXIF part that says to turn it a quarter to the right, and where it was taken. */
export function withExif(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*\0\0\0\x08', 'latin1');
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(6, 18);
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS-PLACE')]));
}

function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), segment(marker, content), jpeg.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
