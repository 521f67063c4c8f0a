/** Wrangler's default module rules: `.txt` is a Text module, `.bin` a Data module. */
declare module "*.txt" {
  const text: string;
  export default text;
}

declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
