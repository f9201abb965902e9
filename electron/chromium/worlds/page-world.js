/*
 * Runs in the page's own world before any script of the page. It learns from the preload's world which functions to
 * offer and puts one frozen object on `window`; every call crosses as a DOM event with JSON text, under a name that
 * only the two worlds know. `token` and the captured functions are out of the page's reach.
 */
token => {
  if (window.top !== window) return;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { apply } = Reflect;
  const { parse, stringify } = JSON;
  const { freeze, defineProperty, fromEntries } = Object;
  const Custom = CustomEvent;
  const target = document;
  const post = (name, value) => apply(dispatchEvent, target, [new Custom(token + name, { detail: stringify(value) })]);
  const listen = (name, handler) =>
    apply(addEventListener, target, [token + name, event => handler(parse(event.detail))]);

  let last = 0;
  let answer;
  const waiting = new Map();
  const callbacks = new Map();

  /** Values that came from the other world: plain JSON, or a promise or function named by its number. */
  const revive = given => {
    if (given.type === 'promise') return new Promise((done, fail) => waiting.set(given.id, { done, fail }));
    if (given.type === 'function') return (...args) => call(given.id, args);
    if (given.type === 'error') throw new Error(given.message);
    return given.value;
  };
  const wrap = argument => {
    if (typeof argument !== 'function') return { value: argument };
    callbacks.set(++last, argument);
    return { callback: last };
  };
  const call = (id, args) => {
    answer = { type: 'error', message: 'The preload script is not there.' };
    post('call', { id, args: args.map(wrap) });
    return revive(answer);
  };

  listen('answer', given => (answer = given));
  listen('settled', ({ id, error, value }) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) entry?.done(value);
    else entry?.fail(new Error(error));
  });
  listen('callback', ({ id, args }) => callbacks.get(id)?.(...args));
  listen('expose', ({ name, functions, values }) => {
    if (Object.hasOwn(window, name)) return;
    const api = { ...values, ...fromEntries(functions.map(([key, id]) => [key, freeze((...args) => call(id, args))])) };
    defineProperty(window, name, { value: freeze(api), enumerable: true });
  });
  post('hello', null);
};
