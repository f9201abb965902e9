/** 基层一线 (AW-2) by the post's name; what neither list knows is the officer's to say. */
const frontLine =
  /秩序|保安|门岗|巡逻|保洁|清洁|绿化|养护|维修|工程|电工|水工|水电|管道|电梯|消防|监控|中控|客服|管家|前台|收费|仓管|项目经理|管理员|驾驶|司机|厨师|会务/;
const management = /董事|总经理|副总|总裁|总监|法定代表人|(^|[^员])局长|科长|处长|主任科员/;

export function isFrontLine(post: string): boolean | null {
  if (management.test(post)) return false;
  return frontLine.test(post) ? true : null;
}
