import {
  DeleteOutlined,
  FileExcelOutlined,
  FilePdfOutlined,
  FileWordOutlined,
  PictureOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { attachmentTypes, type Attachment } from '#shared/attachments/attachment';
import { AttachmentName } from './attachment-name';
import { sizeWords } from './size-words';
import type { Thumbnail } from './use-thumbnails';

interface AttachmentTileProps {
  readonly attachment: Attachment;
  readonly thumbnail: Thumbnail | undefined;
  /** Shown in the viewer right now. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRename?: ((name: string) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

const icons = {
  jpg: PictureOutlined,
  png: PictureOutlined,
  pdf: FilePdfOutlined,
  docx: FileWordOutlined,
  xlsx: FileExcelOutlined,
} as const;

/** One attachment: a picture to find it by, its name and size. Enter on the picture opens it. */
export function AttachmentTile({ attachment, thumbnail, open, onOpen, onRename, onRemove }: AttachmentTileProps) {
  const { name, bytes, mediaType } = attachment;
  const ending = attachmentTypes[mediaType];
  const Icon = icons[ending];
  const missing = thumbnail?.there === false;
  return (
    <li className={`attachment-tile${open ? ' attachment-open' : ''}`}>
      <button
        type="button"
        className="attachment-face"
        disabled={missing}
        aria-label={missing ? `附件缺失：${name}` : `打开附件：${name}`}
        aria-pressed={mediaType.startsWith('image/') ? open : undefined}
        onClick={onOpen}
      >
        {missing ? (
          <span className="attachment-missing">附件缺失</span>
        ) : thumbnail?.source ? (
          <img src={thumbnail.source} alt="" />
        ) : (
          <Icon className={`attachment-icon attachment-${ending}`} aria-hidden />
        )}
      </button>
      <AttachmentName attachment={attachment} onRename={onRename} />
      <div className="attachment-foot">
        <span className="muted">
          {ending.toUpperCase()} · {sizeWords(bytes)}
        </span>
        {onRemove && (
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`移除：${name}`} onClick={onRemove} />
        )}
      </div>
    </li>
  );
}
