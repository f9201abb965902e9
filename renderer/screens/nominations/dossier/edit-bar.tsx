import { Button, Input } from 'antd';
import { useState } from 'react';
import type { DossierEdit } from '#shared/nominations/commands/edit-dossier';
import type { DossierDraft } from './use-dossier-draft';

const states = { saved: '已自动保存', waiting: '正在填写，稍后自动保存', saving: '正在保存' } as const;

/** How what is typed here is kept: by itself, or as a correction with its reason. */
export function EditBar<E extends DossierEdit>({ draft }: { readonly draft: DossierDraft<E> }) {
  const [reason, setReason] = useState('');
  switch (draft.mode) {
    case 'draft':
      return (
        <span className="muted" role="status">
          {states[draft.state]}
        </span>
      );
    case 'closed':
      return <span className="muted">不能再修改</span>;
    case 'locked':
      return (
        <>
          <span className="muted">已进入流程，修改须写明理由</span>
          <Button onClick={draft.begin}>更正</Button>
        </>
      );
    case 'correcting':
      return (
        <>
          <Input
            aria-label="更正的理由"
            placeholder="更正的理由"
            className="edit-reason"
            maxLength={200}
            autoFocus
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <Button onClick={draft.cancel}>取消</Button>
          <Button type="primary" onClick={() => void draft.correct(reason).then(() => setReason(''))}>
            保存更正
          </Button>
        </>
      );
  }
}
