import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

export interface Prop {
  name: string;
  /** As a reader writes it. */
  type: string;
  required: boolean;
  /** Null: the docstring names none. */
  fallback: string | null;
  text: string;
  /** Where it is declared: a path and a line. */
  place: string;
}

export interface Component {
  name: string;
  text: string;
  example: string;
  props: Prop[];
  /** The element that gets `ref` and all other attributes, by its class: `HTMLSpanElement`. Null: none. */
  element: string | null;
  place: string;
}

/** An exported function, value or type that is no component. */
export interface Item {
  name: string;
  kind: 'function' | 'value' | 'type';
  text: string;
  example: string;
  /** The declaration, without its docstring and its body. */
  code: string;
  place: string;
}

export interface Api {
  components: Component[];
  items: Item[];
}

let program: ts.Program | undefined;

/** The sources with their types, read once. */
function programOf(): ts.Program {
  if (program) return program;
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // What the sources need of Node and Vite is no part of the package.
  const own = { ...options, types: [] };
  program = ts.createProgram(
    ['src/index.ts', 'src/read.ts', 'src/server.ts', 'src/testing.ts'].map((path) => join(root, path)),
    own,
  );
  return program;
}

const isOwn = (node: ts.Node | undefined): boolean =>
  Boolean(node?.getSourceFile().fileName.startsWith(`${root}/src/`));

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Of a docstring: one paragraph a line, whatever its own lines are. */
const flowing = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*(?!\s|- )/g, ' ').trim())
    .join('\n\n')
    .trim();

function tagOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string | null {
  const tag = symbol.getJsDocTags(checker).find((each) => each.name === name);
  return tag ? ts.displayPartsToString(tag.text) : null;
}

const textOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  flowing(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

const withoutUndefined = (type: string): string =>
  type
    .replace(/ \| undefined\b/g, '')
    .replace(/\bundefined \| /g, '')
    .replace(/^\((\(.*\) => .*)\)$/s, '$1');

/** A prop's type in the names that a reader can import; a name that is not exported is opened once. */
function typeOf(symbol: ts.Symbol, known: ReadonlySet<string>, checker: ts.TypeChecker): string {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  const written =
    declaration && ts.isPropertySignature(declaration) ? declaration.type?.getText().replace(/\s+/g, ' ') : undefined;
  const names = written?.match(/\b[A-Z]\w+\b/g) ?? [];
  const readable = /^(?:Partial|Record|Date|Promise|Readonly|ReactNode|ReadonlySet|Omit|Pick)$/;
  if (written && !/\['/.test(written) && names.every((name) => known.has(name) || readable.test(name)))
    return withoutUndefined(written.replace(/^\| /, ''));
  const type = checker.getTypeOfSymbol(symbol);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const plain = checker.typeToString(type, undefined, flags);
  const strange = (plain.match(/\b[A-Z]\w+\b/g) ?? []).some((name) => !known.has(name) && !readable.test(name));
  const bare = checker.getNonNullableType(type);
  return withoutUndefined(
    strange && !type.isUnion()
      ? checker.typeToString(bare, undefined, flags | ts.TypeFormatFlags.InTypeAlias)
      : strange && bare.aliasSymbol
        ? checker.typeToString(bare, undefined, flags | ts.TypeFormatFlags.InTypeAlias)
        : plain,
  );
}

function propsOf(type: ts.Type, known: ReadonlySet<string>, checker: ts.TypeChecker): Prop[] {
  return type
    .getProperties()
    .filter((symbol) => symbol.declarations?.some(isOwn))
    .map((symbol): Prop => {
      const declaration = symbol.declarations?.find(isOwn);
      return {
        name: symbol.name,
        type: typeOf(symbol, known, checker),
        required: (symbol.flags & ts.SymbolFlags.Optional) === 0,
        fallback: tagOf(symbol, 'default', checker),
        text: textOf(symbol, checker),
        place: declaration ? placeOf(declaration) : '',
      };
    });
}

/** A parameter as a declaration has it: what has a value of its own may be left out. */
const parameterOf = ({ name, type, initializer, questionToken }: ts.ParameterDeclaration): string =>
  `${name.getText()}${initializer || questionToken ? '?' : ''}: ${type?.getText() ?? 'unknown'}`;

/** Long lists that a reader finds in the package itself. */
const tooLong = 1500;

/** The types that a declaration names and that nobody can import, itself not among them. */
function privateTypes(
  declaration: ts.Declaration,
  known: ReadonlySet<string>,
  checker: ts.TypeChecker,
  found: Set<ts.Declaration> = new Set(),
): Set<ts.Declaration> {
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && !known.has(node.typeName.text)) {
      const alias = checker.getSymbolAtLocation(node.typeName);
      const symbol = alias && alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
      const own = symbol?.declarations?.find(isOwn);
      if (own && !found.has(own) && (ts.isTypeAliasDeclaration(own) || ts.isInterfaceDeclaration(own))) {
        found.add(own);
        privateTypes(own, known, checker, found);
      }
    }
    node.forEachChild(visit);
  };
  visit(declaration);
  return found;
}

/** The declaration as code, with what it names and nobody can import: a type whole, a function without its body, a value with its type. */
function codeOf(declaration: ts.Declaration, known: ReadonlySet<string>, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) {
    const parameters = declaration.parameters.map(parameterOf).join(', ');
    const generics = declaration.typeParameters
      ? `<${declaration.typeParameters.map((each) => each.getText()).join(', ')}>`
      : '';
    return `declare function ${declaration.name?.text}${generics}(${parameters}): ${declaration.type?.getText() ?? 'void'};`;
  }
  const text = (each: ts.Declaration): string =>
    ts.isVariableDeclaration(each)
      ? `declare const ${each.name.getText()}: ${each.type?.getText() ?? ''};`
      : each.getText().replace(/^export /, '');
  const beside = [...privateTypes(declaration, known, checker)].map(text);
  return [text(declaration), ...(beside.join().length < tooLong ? beside : [])].join('\n\n');
}

/** What a component is given, when the declaration is one. */
function componentType(
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): { props: ts.Type; element: string | null } | null {
  if (ts.isVariableDeclaration(declaration) && declaration.type && ts.isTypeReferenceNode(declaration.type)) {
    const [argument] = declaration.type.typeArguments ?? [];
    const kind = declaration.type.typeName.getText();
    if (kind !== 'ForwardRefExoticComponent' || !argument) return null;
    return {
      props: checker.getTypeFromTypeNode(argument),
      element: /RefAttributes<(\w+)>/.exec(argument.getText())?.[1] ?? null,
    };
  }
  if (ts.isFunctionDeclaration(declaration) && /^[A-Z]/.test(declaration.name?.text ?? '')) {
    const [parameter] = declaration.parameters;
    return parameter?.type ? { props: checker.getTypeFromTypeNode(parameter.type), element: null } : null;
  }
  return null;
}

/** Everything that an entry of the package exports, with its docstrings: from the sources, so that it says what they say. */
export function apiOf(entry: 'index' | 'read' | 'server' | 'testing' = 'index'): Api {
  const checker = programOf().getTypeChecker();
  const file = programOf().getSourceFile(join(root, `src/${entry}.ts`));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`src/${entry}.ts exports nothing.`);
  const exported = checker.getExportsOfModule(module);
  const known = new Set(exported.map(({ name }) => name));
  const api: Api = { components: [], items: [] };
  for (const alias of exported) {
    const symbol = alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
    const declaration = symbol.declarations?.[0];
    if (!declaration) continue;
    const common = {
      name: alias.name,
      text: textOf(symbol, checker),
      example: tagOf(symbol, 'example', checker) ?? '',
      place: placeOf(declaration),
    };
    const component = componentType(declaration, checker);
    if (component) {
      api.components.push({ ...common, element: component.element, props: propsOf(component.props, known, checker) });
    } else {
      const kind = ts.isFunctionDeclaration(declaration)
        ? 'function'
        : ts.isVariableDeclaration(declaration)
          ? 'value'
          : 'type';
      api.items.push({ ...common, kind, code: codeOf(declaration, known, checker) });
    }
  }
  return api;
}
