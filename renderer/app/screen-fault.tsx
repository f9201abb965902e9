import { Button, Space } from 'antd';
import { useEffect, useState } from 'react';
import { bridge } from './bridge';

/** The one honest page after an unexpected error: the log number, what is safe, how to go on. Never a stack trace. */
export function ScreenFault({ error, reset }: { error: unknown; reset?: () => void }) {
  const [number, setNumber] = useState<string | null>(null);
  useEffect(() => {
    let there = true;
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const report = { message: message.slice(0, 4000), stack: stack.slice(0, 8000) };
    bridge['log.report'](report).then(
      answer => there && setNumber(answer.ok ? answer.value.number : ''),
      () => there && setNumber(''),
    );
    return () => {
      there = false;
    };
  }, [error]);
  return (
    <div className="fault" role="alert">
      <h1>这个页面出了意外</h1>
      <p>已经保存的内容都在日志里，没有丢失。刚才没有保存的输入可能要重新填写。</p>
      <p>
        {number === null && '正在记录…'}
        {number && `记录编号 ${number}。需要帮助时请告知这个编号。`}
        {number === '' && '这次意外没有能够写入运行记录。'}
      </p>
      <Space>
        {reset && (
          <Button type="primary" onClick={reset}>
            再试一次
          </Button>
        )}
        <Button onClick={() => window.location.reload()}>重新进入程序</Button>
      </Space>
    </div>
  );
}
