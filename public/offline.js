/**
 * Makes the app ready for a visit without network, and follows what becomes of it: `change({ offline, newVersion })` is
 * called whenever either changes. Resolves to the function that takes the new version.
 */
export async function watch(worker, change) {
  const container = navigator.serviceWorker;
  // Plain http: the browser has no service workers there.
  if (!container) throw new Error("no service workers");

  let registration;

  /** Asks the worker that is in charge; it answers with the state of things. */
  const ask = (question) =>
    new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answered(data);
      registration.active.postMessage(question, [port2]);
    });

  async function refresh(question = "state") {
    if (!registration.active) return;
    const { isReady, isOld } = await ask(question);
    change({ offline: isReady ? "ready" : "impossible", newVersion: isOld });
  }

  function follow(installing) {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "activated") refresh();
      if (installing.state === "redundant" && !registration.active)
        change({ offline: "impossible", newVersion: false });
    });
  }

  async function register() {
    registration = await container.register(worker, { updateViaCache: "none" });
    follow(registration.installing);
    registration.onupdatefound = () => follow(registration.installing);
  }

  await register();
  container.addEventListener("controllerchange", () => refresh());
  await refresh("begin");

  // A page left open for days hears of a new version when someone comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    const looked = registration.active ? registration.update() : register();
    looked.catch(() => {
      // No network, no news.
    });
  });

  return async () => {
    await ask("take");
    location.reload();
  };
}
