// A question is sent again after this many milliseconds.
const patience = 10_000;

/**
 * Caches the app for offline use and reports its status: `change({ offline, newVersion })` is called whenever either
 * changes. `offline` is `ready` or the reason why not: `impossible` in this browser, `altered` by the host,
 * `interrupted` by the network. Resolves to the function that activates the new version.
 */
export async function watch(worker, change) {
  const container = navigator.serviceWorker;
  const cannot = (why) => change({ offline: why, newVersion: false });
  if (!container) {
    cannot("impossible");
    return () => location.reload();
  }

  let registration;
  // A worker that fails to cache everything sends the reason and becomes redundant; either may be seen first.
  let isGone = false;
  let why = "impossible";

  /**
   * Sends a question to the active worker, which answers with its state. Browsers may stop a worker before it has
   * answered, and forget the question: it is sent until there is an answer.
   */
  const ask = (question) =>
    new Promise((answered) => {
      const send = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          clearInterval(repeated);
          port1.close();
          answered(data);
        };
        registration.active?.postMessage(question, [port2]);
      };
      const repeated = setInterval(send, patience);
      send();
    });

  async function refresh(question = "state") {
    if (!registration?.active) return;
    const { isReady, isOld, why: reason = "impossible" } = await ask(question);
    change({ offline: isReady ? "ready" : reason, newVersion: isOld });
  }

  function follow(installing) {
    if (installing) isGone = false;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "activated") refresh();
      isGone = installing.state === "redundant" && !registration.active;
      if (isGone) cannot(why);
    });
  }

  container.addEventListener("message", ({ data }) => {
    why = data.why;
    if (isGone) cannot(why);
  });
  container.startMessages();

  /** Why registering the worker failed: it may not have loaded, or not as a script. */
  async function refused() {
    try {
      const { ok, headers } = await fetch(worker, { cache: "no-store" });
      return ok && /javascript/.test(headers.get("content-type")) ? "impossible" : "altered";
    } catch {
      return "interrupted";
    }
  }

  async function register() {
    try {
      registration = await container.register(worker, { updateViaCache: "none" });
    } catch {
      return cannot(await refused());
    }
    follow(registration.installing);
    registration.onupdatefound = () => follow(registration.installing);
  }

  await register();
  container.addEventListener("controllerchange", () => refresh());
  await refresh("begin");

  // Check for a new version when a page left open becomes visible again.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    const looked = registration?.active ? registration.update() : register();
    looked.catch(() => {
      // Offline: try again next time.
    });
  });

  return async () => {
    // Without one the network serves the version that is there.
    if (registration?.active) await ask("take");
    location.reload();
  };
}
