import { Button, Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { removeMaterial, saveMaterial } from '#shared/nominations/commands/edit-materials';
import type { Material } from '#shared/nominations/dossier';
import { materialItems } from '#shared/nominations/material-list';
import { proposedPages } from '#shared/nominations/material-pages';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { DossierPartProps } from './dossier-part';

interface MaterialEditorProps {
  readonly row: DossierPartProps['row'];
  readonly material: Material;
  readonly editable: boolean;
}

const ways = [
  { value: 'in-package', label: '随包提交' },
  { value: 'on-paper', label: '纸质' },
  { value: 'waived', label: '免交' },
  { value: 'missing', label: '尚缺' },
] as const;

/** One material: its scans with their digests, pages, how it is handed in. */
export function MaterialEditor({ row, material, editable }: MaterialEditorProps) {
  const [value, setValue] = useState(material);
  const set = (patch: Partial<Material>) => setValue(before => ({ ...before, ...patch }));
  const item = materialItems.find(each => each.id === material.item);
  const needed = item?.needed.includes(row.body.category) ?? false;
  const proposed = proposedPages(value);
  const changed = JSON.stringify(value) !== JSON.stringify(material);
  const save = () => void runCommand(saveMaterial(row, value, commandContext()), '材料已保存');
  return (
    <div className="material-editor">
      <h3>{material.title}</h3>
      <Form layout="vertical" component="div">
        {!item && (
          <Form.Item label="名称" htmlFor="material-title">
            <Input
              id="material-title"
              maxLength={100}
              disabled={!editable}
              value={value.title}
              onChange={event => set({ title: event.target.value })}
            />
          </Form.Item>
        )}
        <Form.Item label="提交方式">
          <Radio.Group
            aria-label={`${material.title}的提交方式`}
            disabled={!editable}
            value={value.provided}
            options={[...ways]}
            onChange={event => set({ provided: event.target.value as Material['provided'] })}
          />
        </Form.Item>
        <Form.Item
          label="页数"
          htmlFor="material-pages"
          extra={proposed !== null && value.pages === null ? `附件都是图片，按 ${proposed} 页计` : '按装订后的页数填写'}
        >
          <InputNumber
            id="material-pages"
            min={1}
            max={9999}
            precision={0}
            disabled={!editable}
            value={value.pages}
            onChange={pages => set({ pages })}
          />
          {proposed !== null && value.pages === null && editable && (
            <Button type="link" size="small" onClick={() => set({ pages: proposed })}>
              采用
            </Button>
          )}
        </Form.Item>
        <Form.Item
          label={value.provided === 'waived' ? '免交的理由' : '备注'}
          htmlFor="material-remark"
          required={value.provided === 'waived'}
        >
          <Input
            id="material-remark"
            maxLength={300}
            disabled={!editable}
            value={value.remark}
            onChange={event => set({ remark: event.target.value })}
          />
        </Form.Item>
        {item?.made !== 'program' && (
          <AttachmentList
            label={`${material.title}的附件`}
            value={value.attachments}
            {...(editable
              ? {
                  onChange: list =>
                    set({
                      attachments: [...list],
                      provided: list.length > 0 && value.provided === 'missing' ? 'in-package' : value.provided,
                    }),
                }
              : {})}
          />
        )}
        {value.attachments.length > 0 && (
          <ul className="plain-list material-digests" aria-label="附件的校验值">
            {value.attachments.map(each => (
              <li key={each.sha256} className="muted">
                <span className="wrap-anywhere">{`${each.name} · SHA-256 ${each.sha256.slice(0, 16)}…`}</span>
              </li>
            ))}
          </ul>
        )}
      </Form>
      {editable && (
        <div className="ruling-buttons">
          {!needed && (
            <Button
              onClick={() => void runCommand(removeMaterial(row, material.item, commandContext()), '已从清单移除')}
            >
              移出清单
            </Button>
          )}
          <Button type="primary" disabled={!changed} onClick={save}>
            保存
          </Button>
        </div>
      )}
    </div>
  );
}
