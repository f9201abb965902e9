import { useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { say } from '../../app/notices';
import { FilesButton } from './files-button';
import { AddingRows } from './adding-rows';
import { AttachmentTile } from './attachment-tile';
import { AttachmentViewer } from './attachment-viewer';
import { openOutside } from './open-outside';
import { pastedFiles } from './pasted-files';
import { useAdding } from './use-adding';
import { useThumbnails } from './use-thumbnails';
import './attachments.css';

interface AttachmentListProps {
  /** What they are, for screen readers and as a heading of the group: 现场照片. */
  readonly label: string;
  readonly value: readonly Attachment[];
  /** Without it the list is read-only. A promise is waited for before the next file is taken. */
  readonly onChange?: (value: readonly Attachment[]) => unknown;
}

/** Attachments of a row: drop, paste or choose files; look at them, rename and remove them. */
export function AttachmentList({ label, value, onChange }: AttachmentListProps) {
  const [over, setOver] = useState(false);
  const [viewed, setViewed] = useState<string | null>(null);
  const adding = useAdding(value, onChange);
  const thumbnails = useThumbnails(value);
  const pictures = value.filter(({ mediaType, sha256 }) => {
    return mediaType.startsWith('image/') && thumbnails[sha256]?.there !== false;
  });
  const at = pictures.findIndex(({ sha256 }) => sha256 === viewed);
  const shown = pictures[at];
  const go = (to: number) => (pictures[to] ? () => setViewed(pictures[to]?.sha256 ?? null) : null);

  function open(attachment: Attachment) {
    if (!attachment.mediaType.startsWith('image/')) void openOutside(attachment);
    else setViewed(attachment.sha256 === viewed ? null : attachment.sha256);
  }
  function rename(attachment: Attachment, name: string) {
    onChange?.(value.map(one => (one === attachment ? { ...one, name } : one)));
  }
  function remove(attachment: Attachment) {
    onChange?.(value.filter(one => one !== attachment));
    say.done(`已移除“${attachment.name}”`, { title: '撤销', run: () => onChange?.(value) });
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    adding.add([...event.dataTransfer.files]);
  }
  function paste(event: ClipboardEvent) {
    const files = pastedFiles(event.clipboardData, new Date());
    if (files.length === 0) return;
    event.preventDefault();
    adding.add(files);
  }

  return (
    <div className="attachments" role="group" aria-label={label} {...(onChange ? { onPaste: paste } : {})}>
      {value.length > 0 && (
        <ul className="attachment-tiles" aria-label={label}>
          {value.map(attachment => (
            <AttachmentTile
              key={attachment.sha256}
              attachment={attachment}
              thumbnail={thumbnails[attachment.sha256]}
              open={attachment === shown}
              onOpen={() => open(attachment)}
              onRename={onChange && (name => rename(attachment, name))}
              onRemove={onChange && (() => remove(attachment))}
            />
          ))}
        </ul>
      )}
      {value.length === 0 && !onChange && <p className="muted">没有附件</p>}
      {shown && (
        <AttachmentViewer
          picture={shown}
          place={`${at + 1} / ${pictures.length}`}
          onPrevious={go(at - 1)}
          onNext={go(at + 1)}
          onClose={() => setViewed(null)}
        />
      )}
      <AddingRows rows={adding.rows} onDismiss={adding.dismiss} onSmaller={adding.makeSmaller} />
      {onChange && (
        <div
          className={`drop-zone drop-small attachment-drop${over ? ' drop-over' : ''}`}
          tabIndex={0}
          role="group"
          aria-label={`${label}：拖入文件，或按 Ctrl+V 粘贴图片`}
          onDragOver={event => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <span>把照片、扫描件拖到这里，或按 Ctrl+V 粘贴截图</span>
          <FilesButton onFiles={adding.add}>添加附件</FilesButton>
          <span className="muted">JPG、PNG、PDF、Word、Excel，每个不超过 20 MB</span>
        </div>
      )}
    </div>
  );
}
