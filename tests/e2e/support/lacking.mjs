/** Features a test may need, and why a place lacks them. */
const reasons = {
  requests: { "file:": "the single file asks for nothing that could be held back, refused or counted" },
};

/** Why a test with this need is skipped at `url`; `false` if it is not. */
export function lacking(url, need) {
  if (!(need in reasons)) throw new Error(`No such need of a place: ${need}`);
  return reasons[need][new URL(url).protocol] ?? false;
}
