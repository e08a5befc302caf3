// The bundler gives the text of a YAML file.
declare module '*.yaml' {
  const text: string;
  export default text;
}
