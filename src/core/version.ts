/** The engine's version: any change to what an answer says raises it. Equal to package.json's. */
export const VERSION = "0.9.0";
