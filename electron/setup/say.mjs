/** One line to whoever sits at the console. */
export const say = words => console.log(`共治工作台 · ${words}`);
