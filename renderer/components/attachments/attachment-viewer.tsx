import { CloseOutlined, ExpandOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import type { Refusal } from '#shared/basics/result';
import { RefusalNotice } from '../../app/refusal-notice';
import { fetchContent } from './fetch-content';
import { openOutside } from './open-outside';

interface AttachmentViewerProps {
  readonly picture: Attachment;
  /** Its place among the pictures of the list, for 2 / 5; null at the ends. */
  readonly place: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

type Shown =
  { readonly sha256: string; readonly source: string } | { readonly sha256: string; readonly refusal: Refusal };

/**
 * A picture at the size of the page, in the page: nothing lies over anything, so it works inside a dialog as well.
 * ← → go through the pictures, Esc closes.
 */
export function AttachmentViewer({ picture, place, onPrevious, onNext, onClose }: AttachmentViewerProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [whole, setWhole] = useState(true);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    region.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    let there = true;
    let source: string | null = null;
    void fetchContent(picture, () => !there).then(fetched => {
      if (!there || !fetched) return;
      if (fetched.ok) source = URL.createObjectURL(fetched.value);
      const { sha256 } = picture;
      setShown(fetched.ok ? { sha256, source: source ?? '' } : { sha256, refusal: fetched.refusal });
    });
    return () => {
      there = false;
      if (source) URL.revokeObjectURL(source);
    };
  }, [picture]);
  // Newer browsers answer a promise here, which an effect must not return.
  useEffect(() => {
    region.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const now = shown?.sha256 === picture.sha256 ? shown : null;
  return (
    <div
      ref={region}
      className="attachment-viewer"
      role="group"
      aria-label={`查看图片：${picture.name}`}
      tabIndex={-1}
      onKeyDown={event => {
        const act = { ArrowLeft: onPrevious, ArrowRight: onNext, Escape: onClose }[event.key];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
    >
      <div className="attachment-viewer-head">
        <strong title={picture.name}>{picture.name}</strong>
        <span className="muted">
          {place} · {picture.width} × {picture.height}
        </span>
        <Button
          size="small"
          icon={<LeftOutlined />}
          aria-label="上一张"
          disabled={!onPrevious}
          onClick={() => onPrevious?.()}
        />
        <Button
          size="small"
          icon={<RightOutlined />}
          aria-label="下一张"
          disabled={!onNext}
          onClick={() => onNext?.()}
        />
        <Button size="small" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
          {whole ? '原始大小' : '适合窗口'}
        </Button>
        <Button size="small" icon={<ExpandOutlined />} onClick={() => void openOutside(picture)}>
          用系统程序打开
        </Button>
        <Button size="small" type="text" icon={<CloseOutlined />} aria-label="关闭图片" onClick={onClose} />
      </div>
      <div className={whole ? 'attachment-stage' : 'attachment-stage attachment-real'}>
        {!now && <Spin />}
        {now && 'source' in now && <img src={now.source} alt={picture.name} />}
        {now && 'refusal' in now && <RefusalNotice refusal={now.refusal} />}
      </div>
    </div>
  );
}
