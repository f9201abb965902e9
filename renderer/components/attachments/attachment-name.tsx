import { EditOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { attachmentTypes, type Attachment } from '#shared/attachments/attachment';

interface AttachmentNameProps {
  readonly attachment: Attachment;
  readonly onRename?: ((name: string) => void) | undefined;
}

/** The name; Enter keeps a new one, Esc the old. The ending says what the file is and stays. */
export function AttachmentName({ attachment, onRename }: AttachmentNameProps) {
  const { name, mediaType } = attachment;
  const ending = `.${attachmentTypes[mediaType]}`;
  const stem = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft?.trim() ?? '';
    setDraft(null);
    if (next !== '' && next !== stem) onRename?.(`${next}${ending}`);
  };
  if (draft === null) {
    return (
      <div className="attachment-name">
        <span title={name}>{name}</span>
        {onRename && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={`改名：${name}`}
            onClick={() => setDraft(stem)}
          />
        )}
      </div>
    );
  }
  return (
    <Input
      size="small"
      autoFocus
      value={draft}
      maxLength={100}
      aria-label="附件名称"
      suffix={ending}
      onChange={event => setDraft(event.target.value)}
      onBlur={keep}
      onPressEnter={event => {
        // Inside a form, Enter keeps the name and does not send the form.
        event.preventDefault();
        if (!event.nativeEvent.isComposing) keep();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setDraft(null);
      }}
    />
  );
}
