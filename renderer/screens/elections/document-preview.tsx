import type { DocumentModel } from '#shared/documents/document-model';
import { previewHtml } from '#shared/documents/preview-html';

/** The document as it will be printed, in a frame without scripts, requests or access to the page. */
export function DocumentPreview({ model }: { readonly model: DocumentModel }) {
  return (
    <iframe className="document-preview" title={`预览：${model.title}`} sandbox="" srcDoc={previewHtml([model])} />
  );
}
