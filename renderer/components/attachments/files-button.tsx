import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';

interface FilesButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}

/** By ending only, as a first sieve: what a file is decides its content. */
const ACCEPT = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.webp,.bmp,.gif';

/** A button that asks for one or several files. */
export function FilesButton({ onFiles, children }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPT}
        hidden
        aria-label={children}
        onChange={event => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
      <Button icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
