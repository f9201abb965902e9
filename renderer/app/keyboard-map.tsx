import { Modal } from 'antd';
import { keyboardMap } from './keyboard';

export function KeyboardMap({ onClose }: { onClose: () => void }) {
  return (
    <Modal open title="键盘一览" footer={null} onCancel={onClose} width={720}>
      <div className="keyboard-map">
        {keyboardMap.map(group => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
