/**
 * Tabs of one browser that do not see each other's writes for a while, like processes with separate copies of local
 * storage: `part` and `meet` on a page of a context that was `prepared`.
 */
export const prepared = (context) =>
  context.addInitScript(() => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    // The local storage as seen by this tab, and its writes, until both tabs meet.
    let own;
    let written;
    const isApart = (storage) => own && storage === localStorage;
    window.part = () => ([own, written] = [{ ...localStorage }, {}]);
    window.meet = () => {
      const entries = Object.entries(written);
      own = written = undefined;
      for (const [key, text] of entries) {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      }
    };
    Storage.prototype.getItem = function (key) {
      return isApart(this) ? (own[key] ?? null) : getItem.call(this, key);
    };
    Storage.prototype.setItem = function (key, text) {
      if (!isApart(this)) return setItem.call(this, key, text);
      own[key] = written[key] = String(text);
    };
    Storage.prototype.removeItem = function (key) {
      if (!isApart(this)) return removeItem.call(this, key);
      delete own[key];
      written[key] = null;
    };
    addEventListener("storage", (event) => isApart(localStorage) && event.stopImmediatePropagation());
  });

export const part = (page) => page.evaluate(() => window.part());
export const meet = (page) => page.evaluate(() => window.meet());
