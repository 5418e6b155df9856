// The page's one Trusted Types policy: the only script address it lets through is that of a Blob
// made here, which is how the worker starts.

const types = /** @type {any} */ (globalThis).trustedTypes;

const policy = types?.createPolicy("hwf", {
  /** @param {string} address */
  createScriptURL(address) {
    if (!address.startsWith("blob:")) {
      throw new TypeError("only a Blob of this page may run");
    }
    return address;
  },
});

/**
 * A Blob's address as a script address.
 * @param {string} address
 * @returns {string}
 */
export function trustedScriptAddress(address) {
  return policy ? policy.createScriptURL(address) : address;
}
