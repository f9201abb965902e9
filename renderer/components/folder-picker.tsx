import type { FolderListing } from '#shared/ipc/contract';
import { ArrowUpOutlined, FolderAddOutlined, FolderOutlined, HddOutlined, UsbOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Refusal, Result } from '#shared/basics/result';
import { bridge } from '../app/bridge';
import { RefusalNotice } from '../app/refusal-notice';
import { freeWords } from './folder-words';

interface FolderPickerProps {
  /** Where it starts; null shows the places. */
  readonly value: string | null;
  /** Told of every folder that is opened: the folder shown is the folder chosen. */
  readonly onChange: (path: string | null, listing: FolderListing | null) => void;
  /** Places above the folders, for narrow columns. */
  readonly stacked?: boolean;
}

/** Chooses a folder of this computer inside the page: the same in both runtimes, with the keyboard alone. */
export function FolderPicker({ value, onChange, stacked = false }: FolderPickerProps) {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [newName, setNewName] = useState<string | null>(null);

  function take(answer: Result<FolderListing>) {
    if (!answer.ok) return setRefusal(answer.refusal);
    setRefusal(null);
    setListing(answer.value);
    onChange(answer.value.path, answer.value);
  }
  const begin = useEffectEvent(() => bridge['files.listFolder']({ path: value }).then(take));
  // Only where it starts: afterwards the picker itself says where it is.
  useEffect(() => void begin(), []);

  async function open(path: string | null) {
    take(await bridge['files.listFolder']({ path }));
  }

  async function make() {
    if (!listing?.path || !newName?.trim()) return setNewName(null);
    const answer = await bridge['files.makeFolder']({ parent: listing.path, name: newName.trim() });
    if (!answer.ok) return setRefusal(answer.refusal);
    setNewName(null);
    await open(answer.value.path);
  }

  return (
    <div className={stacked ? 'folder-picker folder-stacked' : 'folder-picker'}>
      <div className="folder-places" role="group" aria-label="位置">
        {(listing?.places ?? []).map(place => (
          <Button
            key={place.path}
            type="text"
            block
            className={place.path === listing?.path ? 'folder-place folder-here' : 'folder-place'}
            icon={
              place.kind === 'removable' ? (
                <UsbOutlined />
              ) : place.kind === 'drive' ? (
                <HddOutlined />
              ) : (
                <FolderOutlined />
              )
            }
            onClick={() => void open(place.path)}
          >
            {place.name}
          </Button>
        ))}
      </div>
      <div className="folder-main">
        <Space.Compact block>
          <Button
            icon={<ArrowUpOutlined />}
            aria-label="上一级文件夹"
            disabled={!listing?.path}
            onClick={() => void open(listing?.parent ?? null)}
          />
          <Input
            key={listing?.path ?? ''}
            aria-label="文件夹路径"
            defaultValue={listing?.path ?? ''}
            placeholder="选一个位置，或输入路径后按回车"
            onPressEnter={event => {
              event.preventDefault();
              void open(event.currentTarget.value.trim() || null);
            }}
          />
          <Button
            icon={<FolderAddOutlined />}
            disabled={!listing?.path || !listing.writable}
            onClick={() => setNewName('')}
          >
            新建
          </Button>
        </Space.Compact>
        {newName !== null && (
          <Space.Compact block>
            <Input
              autoFocus
              aria-label="新文件夹名称"
              placeholder="新文件夹名称"
              maxLength={100}
              value={newName}
              onChange={event => setNewName(event.target.value)}
              onPressEnter={event => {
                event.preventDefault();
                void make();
              }}
              onKeyDown={event => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setNewName(null);
              }}
            />
            <Button onClick={() => void make()}>建立</Button>
          </Space.Compact>
        )}
        {refusal && <RefusalNotice refusal={refusal} />}
        <ul className="folder-list" aria-label="下级文件夹">
          {listing?.folders.map(folder => (
            <li key={folder.path}>
              <button type="button" onClick={() => void open(folder.path)}>
                <FolderOutlined aria-hidden /> {folder.name}
              </button>
            </li>
          ))}
          {listing && listing.folders.length === 0 && listing.path && <li className="muted">没有下级文件夹</li>}
        </ul>
        <p className="folder-state" role="status">
          {listing && freeWords(listing)}
        </p>
      </div>
    </div>
  );
}
