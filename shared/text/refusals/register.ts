import type { RefusalWords } from './refusal-words';

const saveAsXlsx = '请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。';

export const registerRefusals = {
  'register-empty': { words: '文件是空的，没有任何内容', next: '请检查是否选错了文件，或重新导出业主清册。' },
  'register-encrypted': {
    words: '文件设有打开密码，读不出内容',
    next: '请在 WPS 或 Excel 中输入密码打开，取消密码后另存为 .xlsx 再导入。',
  },
  'register-old-xls': { words: '这是旧版 .xls 工作簿（可能只是改了扩展名）', next: saveAsXlsx },
  'register-xlsb': { words: '这是二进制工作簿 .xlsb', next: saveAsXlsx },
  'register-ods': { words: '这是 .ods 电子表格', next: saveAsXlsx },
  'register-html': {
    words: '内容是网页或 XML 文本，不是 .xlsx 工作簿（常见于网页系统导出的“假 Excel”）',
    next: saveAsXlsx,
  },
  'register-pdf': { words: '这是 PDF 文件，不是表格', next: '请向提供方索取 .xlsx 或 .csv 格式的业主清册。' },
  'register-utf-16': {
    words: '文本采用 UTF-16 编码（“Unicode 文本”），不能读取',
    next: '请另存为 .xlsx，或另存为“CSV UTF-8（逗号分隔）”。',
  },
  'register-text-named-xlsx': {
    words: '文件名是 Excel 工作簿，内容却是纯文本（CSV）',
    next: '请把扩展名改为 .csv，或用 WPS 打开后另存为 .xlsx，再导入。',
  },
  'register-not-spreadsheet': {
    words: '不是能识别的电子表格',
    next: '请选择 .xlsx 工作簿，或 UTF-8、GB18030 编码的 .csv 文件。',
  },
  'register-encoding-unknown': {
    words: '文本编码既不是 UTF-8 也不是 GB18030，读出来会是乱码',
    next: '请另存为 .xlsx，或另存为“CSV UTF-8（逗号分隔）”。',
  },
  'register-truncated': {
    words: '文件不完整，结尾缺失（可能没有拷贝完或下载中断）',
    next: '请重新拷贝或重新导出后再导入。',
  },
  'register-damaged': {
    words: '文件内部已经损坏，不能完整读出',
    next: '请用 WPS 或 Excel 打开检查，能打开时另存为新的 .xlsx 再导入。',
  },
  'register-text-missing': {
    words: '工作簿已损坏：单元格 {cell} 指向的文字不存在',
    next: '请用 WPS 或 Excel 打开检查，另存为新的 .xlsx 再导入。',
  },
  'register-doctype': {
    words: '工作簿里夹带了外部定义（DTD），正常的电子表格没有，为安全起见不予读取',
    next: '请向提供方核实文件来源，重新导出后再导入。',
  },
  'register-file-too-large': {
    words: '文件超过 {limit} MB，不像业主清册',
    next: '请检查是否选错了文件，或删去其中的图片和无关工作表。',
  },
  'register-too-large': {
    words: '文件展开后的内容过大，为安全起见不予读取',
    next: '请把清册以外的工作表、图片和空白行删去，另存后再导入。',
  },
  'register-too-many-rows': {
    words: '超过 {limit} 行，不像一个小区的业主清册',
    next: '请删去表尾的空白行，或按小区拆开后分别导入。',
  },
  'register-quote-open': {
    words: '第 {row} 行有一个没有配对的双引号，后面的内容无法分列',
    next: '请用 WPS 打开核对这一行，改正后另存再导入。',
  },
  'register-no-sheet': { words: '工作簿里没有工作表', next: saveAsXlsx },
  'register-no-heading': {
    words: '没有找到表头：至少要有“房号”“建筑面积”“业主姓名”三列',
    next: '请确认选对了文件；表头写法不同的，可在导入页面手工指定各列。',
  },
  'register-column-missing': {
    words: '表头在第 {row} 行，但缺少“{missing}”列',
    next: '请补上这一列，或在导入页面手工指定哪一列是“{missing}”。',
  },
  'register-no-rows': {
    words: '表头下面没有一户数据',
    next: '请确认选对了文件和工作表。',
  },
  'register-sheet-unknown': {
    words: '工作簿里没有名为“{sheet}”的工作表',
    next: '请从这些工作表中选择：{sheets}。',
  },
  'register-column-taken': {
    words: '第 {column} 列同时指定给了“{first}”和“{second}”',
    next: '请让每一列只对应一项内容。',
  },
  'register-changed-meanwhile': {
    words: '预览之后，这个小区的业主清册已被修改',
    next: '请重新打开导入预览，核对差异后再导入。',
  },
  'register-nothing-accepted': {
    words: '没有一行可以采用',
    next: '请先按原因改正退回的行，再导入。',
  },
  'register-missing': { words: '这个小区还没有业主清册', next: '请先导入业主清册。' },
  'unit-unknown': { words: '业主清册里没有 {unit}', next: '请核对房号，或重新打开清册。' },
  'unit-invalid': { words: '{unit} 没有保存：{reason}', next: '请改正后再保存。' },
  'unit-key-taken': { words: '{unit} 在清册里已经有了', next: '请核对房号，一户只能登记一次。' },
  'review-units-gone': {
    words: '要认定的户已不在清册中，或业主已经变了',
    next: '请重新打开“待认定”清单，按现在的内容认定。',
  },
  'review-basis-missing': { words: '还没有写明认定依据', next: '请写明依据，例如核对过的证件或权属证明。' },
} satisfies Record<string, RefusalWords>;
