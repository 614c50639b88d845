/**
 * The order of the cascade layers, declared once. It stands in the head of every page before any other
 * style, because a bundler may put a component's styles before the base.
 */
export const layerOrder = '@layer theme, base, components, tools, utilities, print;';
