/** What a test may need of the place the app is served from, and why a place lacks it. */
const reasons = {
  requests: { "file:": "the single file asks for nothing that could be held back, refused or counted" },
};

/** Why a test with this need is skipped where the app is at `url`; `false` where it is not. */
export function lacking(url, need) {
  if (!(need in reasons)) throw new Error(`No such need of a place: ${need}`);
  return reasons[need][new URL(url).protocol] ?? false;
}
