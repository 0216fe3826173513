/** Made by the plugin in main.js. */
declare module 'virtual:ctg-manifest' {
  const manifest: unknown;
  export default manifest;
}
declare module '*.css';
