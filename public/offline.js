/**
 * Makes the app ready for a visit without network, and follows what becomes of it: `change({ offline, newVersion })` is
 * called whenever either changes. `offline` is `ready`, or why it is not: `impossible` in this browser, `altered` by the
 * host, `interrupted` on its way. Resolves to the function that takes the new version.
 */
export async function watch(worker, change) {
  const container = navigator.serviceWorker;
  const cannot = (why) => change({ offline: why, newVersion: false });
  if (!container) {
    cannot("impossible");
    return () => location.reload();
  }

  let registration;
  // A worker that could not keep everything says why before it goes; which of the two is heard first is open.
  let isGone = false;
  let why = "impossible";

  /** Asks the worker that is in charge; it answers with the state of things. */
  const ask = (question) =>
    new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answered(data);
      registration.active.postMessage(question, [port2]);
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

  /** Why the browser has refused the worker: perhaps it did not come, or not as a script. */
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

  // A page left open for days hears of a new version when someone comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    const looked = registration?.active ? registration.update() : register();
    looked.catch(() => {
      // No network, no news.
    });
  });

  return async () => {
    await ask("take");
    location.reload();
  };
}
