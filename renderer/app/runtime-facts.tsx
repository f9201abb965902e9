import { Alert, Descriptions } from 'antd';
import { bridge } from './bridge';
import { useAnswer } from './use-answer';

const ask = () => bridge['runtime.info']({});

/** Version and runtime, in words that can be read out on the telephone. */
export function RuntimeFacts() {
  const { value } = useAnswer(ask);
  if (!value) return null;
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={[
          { key: 'version', label: '版本', children: value.version },
          {
            key: 'runtime',
            label: '运行环境',
            children: `${value.runtime === 'electron' ? 'Electron' : 'Chromium 浏览器'} ${value.runtimeVersion}`.trim(),
          },
          { key: 'why', label: '说明', children: value.why },
          {
            key: 'engine',
            label: '组件',
            children: [value.chromium && `Chromium ${value.chromium}`, `Node ${value.node}`]
              .filter(Boolean)
              .join(' · '),
          },
          { key: 'platform', label: '系统', children: value.platform },
        ]}
      />
      {value.sandboxOff && (
        <Alert
          type="warning"
          showIcon
          title="浏览器沙箱没有启用"
          description="程序以管理员（root）身份启动。请改用普通账户启动。"
        />
      )}
    </>
  );
}
