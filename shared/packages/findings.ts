import type { Grade } from './verdict';

export const claimTitles = {
  container: '文件外壳',
  manifest: '清单与内容',
  signature: '签名',
  signer: '签名人',
  schema: '数据格式',
  tally: '计票复核',
  report: '数字复核',
  documents: '文书',
  'personal-data': '个人信息',
  practice: '演练标记',
} as const;
export type ClaimId = keyof typeof claimTitles;

type Entry = readonly [claim: ClaimId, grade: Grade, words: string];

/**
 * Every finding of a verification: its claim, its grade, and the sentence that officers read. A code keeps its meaning
 * for ever, because other programs and the corpus rely on it.
 */
export const findingTable = {
  'container-ok': ['container', '有效', '压缩包结构完好：{entries} 个条目，前后和中间没有夹带'],
  'container-unreadable': ['container', '无法判断', '{why}'],
  'container-empty': ['container', '无法判断', '文件是空的，没有内容可查；请重新拷贝'],
  'container-too-large': ['container', '无法判断', '文件或其中的条目超过本程序接收的上限（{limit}），没有打开'],
  'container-not-zip': ['container', '无法判断', '这不是报送包（不是 zip 文件），也不是已签名的 Word 文件'],
  'container-truncated': ['container', '无法判断', '文件不完整：后半部分缺失或目录已损坏；请从原处重新拷贝'],
  'container-bomb': ['container', '无法判断', '条目展开后异常庞大，疑似压缩炸弹，没有打开'],
  'container-path': ['container', '无效', '条目名称不安全（指向包外、绝对路径、反斜杠或含控制字符）'],
  'container-duplicate': ['container', '无效', '同名条目出现了不止一次（或仅大小写不同），无法确定哪一个是真的'],
  'container-encrypted': ['container', '无效', '条目带有密码，报送包不得加密'],
  'container-method': ['container', '无效', '条目用了本格式不允许的压缩方法'],
  'container-header': ['container', '无效', '条目的两处登记不一致，文件被改动或损坏'],
  'container-extra-bytes': ['container', '无效', '条目前后、中间或文件末尾有清单之外的数据'],
  'container-damaged': ['container', '无效', '条目内容已损坏（校验码不符）'],
  'container-mimetype': ['container', '无效', '第一个条目不是规定的 mimetype，文件类型无法确认'],
  'container-entry-unknown': ['container', '无效', '条目不属于报送包的任何一类，名称不在格式之内'],
  'container-attributes': ['container', '警告', '压缩包用别的软件重新打过包；内容以签名为准，请向报送单位要原文件'],

  'manifest-ok': ['manifest', '有效', '清单所列 {entries} 个条目齐全，大小和摘要全部相符'],
  'manifest-missing': ['manifest', '无效', '没有清单 manifest.json，内容无从核对'],
  'manifest-malformed': ['manifest', '无效', '清单不是规定的写法（规范 JSON），不能采信'],
  'manifest-newer': ['manifest', '无法判断', '清单是更新版本的格式，本程序不认识；请升级程序后再验'],
  'manifest-entry-missing': ['manifest', '无效', '清单列有这个条目，包里却没有'],
  'manifest-entry-unlisted': ['manifest', '无效', '包里有这个条目，清单却没有列'],
  'manifest-repeated': ['manifest', '无效', '清单把同一条目列了两次，或没有按名称排列'],
  'manifest-size': ['manifest', '无效', '条目大小与清单不符，内容被改动'],
  'manifest-hash': ['manifest', '无效', '条目内容与清单的摘要不符，内容被改动'],
  'manifest-media-type': ['manifest', '无效', '清单所写的文件类型与条目名称不符'],
  'manifest-attachment-name': ['manifest', '无效', '附件名称与其内容的摘要不符'],
  'manifest-attachment-kind': ['manifest', '警告', '附件是程序或网页，不是扫描件或照片；请不要打开，并向报送单位核实'],

  'signature-ok': ['signature', '有效', '清单的签名有效，签名之后没有改动'],
  'signature-missing': ['signature', '无效', '报送包没有签名'],
  'signature-malformed': ['signature', '无效', '签名文件不是规定的写法（ES256 分离式 JWS）'],
  'signature-wrong': ['signature', '无效', '签名与清单不符：签名之后内容被改动，或签名系伪造'],
  'signature-extra': ['signature', '警告', '另有一个附加签名，本程序只查第一个'],

  'signer-anchored': ['signer', '有效', '签名证书由受信任的市级根证书签发：{subject}'],
  'signer-not-anchored': ['signer', '提示', '没有指定信任的根证书，签名人的身份未经核实：{subject}'],
  'signer-self-signed': ['signer', '提示', '签名人用的是自签证书，没有指定信任的根证书，身份未经核实：{subject}'],
  'signer-self-signed-untrusted': ['signer', '警告', '签名人用的是自签证书，不是市级签发的，身份无从证实：{subject}'],
  'signer-stranger': ['signer', '无效', '签名证书不是受信任的市级根证书签发的：{subject}'],
  'signer-expired-then': ['signer', '无效', '签名时证书不在有效期内（{from} 至 {until}）'],
  'signer-expired-since': [
    'signer',
    '警告',
    '签名时证书有效，现在已过期（{until}）；签名时间无法另行证实，请核对收件日期',
  ],
  'signer-clock': ['signer', '警告', '所写的签名或制作时间（{at}）在当前时间之后；请核对两台电脑的时钟'],
  'signer-revoked': ['signer', '无效', '签名证书已于 {date} 被吊销'],
  'signer-usage': ['signer', '无效', '这张证书不能用于签名（密钥用途不符）'],
  'signer-algorithm': ['signer', '无效', '证书用了本格式不接受的算法'],
  'signer-certificate': ['signer', '无效', '签名所带的证书无法读取'],
  'signer-other-district': ['signer', '警告', '签名证书属于“{subject}”，报送包却写着“{district}”'],
  'signer-revocation-ok': ['signer', '有效', '已查吊销列表（{at} 发布），证书未被吊销'],
  'signer-revocation-none': ['signer', '有效', '没有签发机关的吊销列表，未查吊销'],
  'signer-revocation-stale': ['signer', '提示', '吊销列表已过更新日期（{until}），请向市级要新的'],
  'signer-revocation-unusable': ['signer', '提示', '给出的吊销列表不是签发机关签发的，没有采用'],

  'schema-ok': ['schema', '有效', '数据格式正确：{kind}'],
  'schema-missing': ['schema', '无效', '没有 package.json，不知道报送的是什么'],
  'schema-malformed': ['schema', '无效', 'package.json 不是规定的写法（规范 JSON）'],
  'schema-too-complex': ['schema', '无法判断', 'package.json 的内容多得异常，没有打开'],
  'schema-newer': ['schema', '无法判断', '报送包是更新版本的格式（{format}），本程序不认识；请升级程序后再验'],
  'schema-kind-unknown': ['schema', '无法判断', '报送类别“{kind}”本程序还不会查验；请升级程序后再验'],
  'schema-field': ['schema', '无效', '数据项 {at} 缺失或写法不对'],
  'schema-attachment-missing': ['schema', '无效', '数据写明随包提交的附件不在包里'],
  'schema-attachment-type': [
    'schema',
    '警告',
    '附件的内容不是其名称所写的类型，可能是伪装的文件，请不要打开，退回报送单位核实',
  ],

  'tally-ok': ['tally', '有效', '按包内 {ballots} 张票重新计票，结果与所报完全一致'],
  'tally-not-countable': ['tally', '无效', '包内的票无法重新计数：{at}'],
  'tally-base': ['tally', '无效', '总人数或总面积与名册明细相加不符：所报 {stated}，明细 {counted}'],
  'tally-papers': ['tally', '无效', '票数对不上：{at}，所报 {stated}，明细 {counted}'],
  'tally-differs': ['tally', '无效', '重新计票与所报不一致：{at}，所报 {stated}，重新计票 {counted}'],
  'tally-committee': ['tally', '无效', '所报的委员与当选结果不符：{at}'],

  'report-ok': ['report', '有效', '{streets} 个街道、{places} 个社区的数字逐级相加，与所报合计完全一致'],
  'report-sums': ['report', '无效', '数字对不上：{at}，所报 {stated}，按明细应为 {counted}'],
  'report-period': ['report', '无效', '季度或日期不合常理：{at}'],

  'documents-ok': ['documents', '有效', '{documents} 份文书签名有效，文字与数据逐句一致'],
  'document-ok': ['documents', '有效', '文书签名有效，没有签名之外的内容'],
  'documents-not-written': ['documents', '无效', '按包内数据写不出应有的文书，数据不合常理'],
  'documents-missing': ['documents', '无效', '应有的文书不在包里'],
  'document-unknown': ['documents', '无效', '这份文书不是由包内数据生成的，无法核对'],
  'document-unreadable': ['documents', '无效', '文书不是完好的 Word 文件'],
  'document-unsigned': ['documents', '无效', '文书没有签名'],
  'document-signature': ['documents', '无效', '文书的签名无效或未覆盖全部内容：{why}'],
  'document-other-signer': ['documents', '无效', '文书的签名人与报送包的签名人不是同一张证书'],
  'document-text': ['documents', '无效', '文书的文字与数据不一致：{why}'],
  'document-layout': [
    'documents',
    '警告',
    '文字与数据逐句一致，但 {part} 与本程序这一版写出的不同：可能由另一版本制作，也可能改过版式，请打开文书查看',
  ],

  'personal-ok': ['personal-data', '有效', '数据和文书中未发现证件号码或手机号码'],
  'personal-found': ['personal-data', '警告', '疑似含有{what}，不应报送；请退回报送单位处理'],

  'practice-real': ['practice', '有效', '正式报送包'],
  'practice-package': ['practice', '警告', '这是演练包，不能作为正式报送'],
} as const satisfies Record<string, Entry>;
