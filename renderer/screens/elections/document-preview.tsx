import { useEffect, useRef, useState } from 'react';
import type { DocumentModel } from '#shared/documents/document-model';
import { previewHtml } from '#shared/documents/preview-html';
import './document-preview.css';

/** An A4 sheet with its surroundings, in CSS pixels; narrower places show it smaller. */
const SHEET = { portrait: 850, landscape: 1180 } as const;

/** The document as it will be printed, in a frame without scripts, requests or access to the page. */
export function DocumentPreview({ model }: { readonly model: DocumentModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const place = frame.current;
    if (!place) return undefined;
    const watch = new ResizeObserver(() => setWidth(place.clientWidth));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  const scale = Math.min(1, width / SHEET[model.orientation]);
  return (
    <div ref={frame} className="document-preview">
      {width > 0 && (
        <iframe
          title={`预览：${model.title}`}
          sandbox=""
          srcDoc={previewHtml([model])}
          style={{ width: `${100 / scale}%`, height: `${100 / scale}%`, transform: `scale(${scale})` }}
        />
      )}
    </div>
  );
}
