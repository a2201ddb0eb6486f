import { relative } from 'node:path';
import ts from 'typescript';

export interface PropDoc {
  name: string;
  /** As it is written in the source, without `undefined`. */
  type: string;
  /** What the names in `type` stand for, where that is short enough to read. */
  means: readonly string[];
  required: boolean;
  text: string;
  /** What holds when it is left out. */
  otherwise: string | null;
}

export interface ComponentDoc {
  name: string;
  text: string;
  props: readonly PropDoc[];
  /** The HTML element whose attributes are taken besides; null where it draws none. */
  element: string | null;
}

/** A function or a hook. */
export interface FunctionDoc {
  name: string;
  text: string;
  signature: string;
}

export interface Api {
  components: readonly ComponentDoc[];
  functions: readonly FunctionDoc[];
}

/** Longer ones would hide the name that they explain. */
const readable = 160;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/^\| |(?<=[{(<]) ?\| /g, '');

/** What the door of the package lets out: components with their props, and functions. Read from the types, so nothing is left out. */
export function apiOf(entry: string, root: string): Api {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // What the sources need of Node and Vite is no part of the package.
  const program = ts.createProgram([entry], { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const door = source && checker.getSymbolAtLocation(source);
  if (!door) throw new Error(`${entry} exports nothing.`);

  const own = (node: ts.Node): boolean => !relative(root, node.getSourceFile().fileName).startsWith('node_modules');
  const original = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Map(checker.getExportsOfModule(door).map((symbol) => [symbol.name, original(symbol)]));
  const textOf = (symbol: ts.Symbol): string =>
    oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

  /** What the names in a type stand for. */
  function meansOf(node: ts.TypeNode): string[] {
    const found = new Map<string, string>();
    const visit = (each: ts.Node): void => {
      if (ts.isTypeReferenceNode(each)) {
        const symbol = checker.getSymbolAtLocation(each.typeName);
        const declared = symbol && original(symbol).declarations?.[0];
        if (declared && own(declared)) {
          const shape = shapeOf(declared, each.typeArguments ?? []);
          if (shape && isReadable(shape)) found.set(each.getText(), shape);
        }
      }
      ts.forEachChild(each, visit);
    };
    visit(node);
    return [...found].map(([name, shape]) => `${name} = ${shape}`);
  }

  /** `XProps['x']` is the type of that prop. */
  function resolved(node: ts.TypeNode): ts.TypeNode {
    if (ts.isUnionTypeNode(node)) {
      const kept = node.types.filter((each) => each.kind !== ts.SyntaxKind.UndefinedKeyword);
      const [alone] = kept;
      return kept.length === 1 && alone && ts.isIndexedAccessTypeNode(alone) ? resolved(alone) : node;
    }
    if (!ts.isIndexedAccessTypeNode(node)) return node;
    const name = ts.isLiteralTypeNode(node.indexType) ? node.indexType.getText().slice(1, -1) : '';
    const declared = checker.getTypeFromTypeNode(node.objectType).getProperty(name)?.declarations?.find(own);
    return declared && ts.isPropertySignature(declared) && declared.type ? resolved(declared.type) : node;
  }

  function propOf(symbol: ts.Symbol): PropDoc | null {
    const declared = symbol.declarations?.find(own);
    if (!declared || !ts.isPropertySignature(declared) || !declared.type) return null;
    const type = resolved(declared.type);
    const byDefault = symbol.getJsDocTags(checker).find((tag) => tag.name === 'default');
    return {
      name: symbol.name,
      type: withoutUndefined(type),
      means: meansOf(type),
      required: declared.questionToken === undefined,
      text: textOf(symbol),
      otherwise: byDefault ? oneLine(ts.displayPartsToString(byDefault.text)) : null,
    };
  }

  function propsOf(type: ts.Type): PropDoc[] {
    const parts = type.isUnion() ? type.types : [type];
    const found = new Map<string, PropDoc>();
    for (const symbol of parts.flatMap((part) => checker.getPropertiesOfType(part))) {
      const prop = found.has(symbol.name) ? null : propOf(symbol);
      if (prop) found.set(symbol.name, prop);
    }
    return [...found.values()].toSorted((a, b) => Number(b.required) - Number(a.required));
  }

  /** `span` of `ComponentPropsWithoutRef<'span'>`, wherever in its ancestry that stands. */
  function elementOf(declared: ts.Node | undefined, depth = 0): string | null {
    if (!declared || depth > 4 || !own(declared)) return null;
    let found: string | null = null;
    const visit = (node: ts.Node): void => {
      if (found) return;
      const name = ts.isTypeReferenceNode(node)
        ? node.typeName
        : ts.isExpressionWithTypeArguments(node)
          ? node.expression
          : null;
      if (name && ts.isIdentifier(name)) {
        const [argument] = (node as ts.NodeWithTypeArguments).typeArguments ?? [];
        if (name.text.startsWith('ComponentProps') && argument && ts.isLiteralTypeNode(argument))
          found = argument.getText().slice(1, -1);
        else {
          const symbol = checker.getSymbolAtLocation(name);
          found ??= elementOf(symbol && original(symbol).declarations?.[0], depth + 1);
        }
      }
      // Members have elements of their own.
      if (!ts.isTypeElement(node)) ts.forEachChild(node, visit);
    };
    visit(declared);
    return found;
  }

  const components: ComponentDoc[] = [];
  const functions: FunctionDoc[] = [];
  for (const [name, symbol] of exported) {
    const [declared] = symbol.declarations ?? [];
    if (!(symbol.flags & ts.SymbolFlags.Value) || !declared) continue;
    const props = exported.get(`${name}Props`);
    const type = checker.getTypeOfSymbolAtLocation(symbol, declared);
    const [call] = type.getCallSignatures();
    if (props)
      components.push({
        name,
        text: textOf(symbol),
        props: propsOf(checker.getDeclaredTypeOfSymbol(props)),
        element: elementOf(props.declarations?.[0]),
      });
    else if (call)
      functions.push({
        name,
        text: textOf(symbol),
        signature: `${name}${oneLine(checker.signatureToString(call, declared, ts.TypeFormatFlags.NoTruncation))}`,
      });
  }
  return { components, functions };
}

/** What is longer, computed or anything at all explains nothing. */
const isReadable = (shape: string): boolean =>
  shape.length <= readable && shape !== 'unknown' && !/ in | extends /.test(shape);

/** The right side of a type alias, or the members of an interface, in one line. */
function shapeOf(declared: ts.Node, given: readonly ts.TypeNode[]): string | null {
  if (ts.isTypeAliasDeclaration(declared))
    return (declared.typeParameters ?? []).reduce(
      (shape, parameter, index) =>
        shape.replaceAll(
          new RegExp(`\\b${parameter.name.text}\\b`, 'g'),
          given[index]?.getText() ?? parameter.name.text,
        ),
      oneLine(declared.type.getText()),
    );
  if (!ts.isInterfaceDeclaration(declared)) return null;
  const members = declared.members.map((member) =>
    oneLine(member.getText()).replace(/;$/, '').replaceAll(' | undefined', ''),
  );
  return `{ ${members.join('; ')} }`;
}

function withoutUndefined(node: ts.TypeNode): string {
  const kept = ts.isUnionTypeNode(node)
    ? node.types.filter((each) => each.kind !== ts.SyntaxKind.UndefinedKeyword)
    : [node];
  const text = oneLine(kept.map((each) => each.getText()).join(' | '));
  const [alone] = kept;
  // A function in parentheses stands in them only because of the `undefined` beside it.
  return kept.length === 1 && alone && ts.isParenthesizedTypeNode(alone) ? text.slice(1, -1) : text;
}
