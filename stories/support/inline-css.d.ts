/** A style sheet as text: it holds while it is drawn, not for the whole page from then on. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
