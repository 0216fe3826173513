/** Made by the plugin in main.js. */
declare module 'virtual:ctg-manifest' {
  const manifest: unknown;
  export default manifest;
}
declare module 'virtual:ctg-tokens' {
  const tokens: unknown;
  export default tokens;
}
declare module '*.css';
