import type { HeadInput } from './new-evidence-head';

/** The head of an entry field by field, to say what a correction changed. */
export function headSaid(head: HeadInput): Readonly<Record<string, string>> {
  return {
    依据文件: head.document,
    出具单位: head.body,
    所属期间: head.periodFrom === '' && head.periodUntil === '' ? '' : `${head.periodFrom} 至 ${head.periodUntil}`,
    有效期至: head.validUntil,
    附件:
      head.attachments.length === 0
        ? ''
        : `${head.attachments.length} 份：${head.attachments.map(({ name }) => name).join('、')}`,
    备注: head.remark,
  };
}
