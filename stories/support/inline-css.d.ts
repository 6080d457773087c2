/** A style sheet as text, for a `style` element that is removed with its component. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
