/**
 * Injected before the page's own scripts; records in `bench`: when the first question could be answered, the time of
 * each click, the memory of the module. `chosen` is the label of a chosen answer.
 */
export function probe({ chosen }) {
  const radios = () => [...document.querySelectorAll("input[type=radio]:enabled")];

  // The frame is painted when the task after its animation callbacks runs.
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(null);
      }),
    );

  const firstQuestion = new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!radios().length) return;
      observer.disconnect();
      painted().then(done);
    });
    observer.observe(document, { childList: true, subtree: true });
  });

  // Ends with the next frame, or a later one if the expected result (a shown answer, another question) is not in it
  // yet.
  function click(wanted) {
    const names = new Set(radios().map(({ name }) => name));
    const shown = {
      answer: () => document.querySelector(`${chosen} input:checked`),
      next: () => radios().some(({ name }) => !names.has(name)),
    }[wanted];
    bench.took = new Promise((done) =>
      addEventListener(
        "click",
        async () => {
          const start = performance.now();
          let end = await painted();
          while (!shown()) end = await painted();
          done(end - start);
        },
        { capture: true, once: true },
      ),
    );
  }

  let memory;
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const result = await original.apply(WebAssembly, given);
      memory = (result.instance ?? result).exports.memory;
      return result;
    };
  }

  const longTasks = [];
  const tasks = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  const watchTasks = () => tasks.observe({ type: "longtask" });

  const bench = {
    firstQuestion,
    click,
    watchTasks,
    longTasks: () => [...longTasks, ...tasks.takeRecords()].map(({ duration }) => duration),
    module: () => memory?.buffer.byteLength ?? 0,
  };
  globalThis.bench = bench;
}
