declare namespace Cloudflare {
  /** Types `exports` of `cloudflare:workers`: the module that wrangler.toml names as main. */
  interface GlobalProps {
    mainModule: typeof import("../../src/index.ts");
  }
}
