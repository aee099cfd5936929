import type { StartMessages } from "../start";

export const start: StartMessages = {
  "pane-missing": () => "窗格未能加载。请检查网络连接，关闭后重新打开；QUAL 函数不受影响。",
};
