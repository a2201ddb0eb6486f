import ts from 'typescript';

/** Whether the name is given here, and not asked for: a property, an attribute, a label, a declaration. */
function isGiven(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildAt(0) !== node;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent) || ts.isJsxClosingElement(parent))
    return /^[a-z]/.test(node.text);
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isMetaProperty(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) return parent.name === node;
  return false;
}

/** The names that a piece of code gives itself, wherever in it. */
function declaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node) ||
      ts.isTypeParameterDeclaration(node);
    if (declares && name && ts.isIdentifier(name)) names.add(name.text);
    node.forEachChild(visit);
  };
  visit(tree);
  return names;
}

/** The names that a piece of code needs from elsewhere, in the order in which it asks for them. */
export function freeNames(text: string): string[] {
  const tree = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const declared = declaredIn(tree);
  const free = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text && !isGiven(node) && !declared.has(node.text)) free.add(node.text);
    node.forEachChild(visit);
  };
  visit(tree);
  return [...free];
}
