"""Small wrong changes of the instructors' answers: each must be refused by some test, or be listed as equivalent with a reason.

Our own, since mutmut and cosmic-ray change modules on disk and run pytest on them; here the code lies in a notebook's cells,
and its tests are cells too.
"""

import ast
import copy
import difflib
from collections.abc import Iterator

COMPARISONS = {
    ast.Lt: [ast.LtE, ast.GtE],
    ast.LtE: [ast.Lt, ast.Gt],
    ast.Gt: [ast.GtE, ast.LtE],
    ast.GtE: [ast.Gt, ast.Lt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
}
OPERATORS = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Add, ast.FloorDiv],
    ast.Div: [ast.Mult, ast.FloorDiv],
    ast.FloorDiv: [ast.Div],
    ast.Mod: [ast.Mult],
    ast.BitOr: [ast.BitAnd],
    ast.Pow: [ast.Mult],
}


def replacements(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may stand in a node's place, each with one small change."""

    def changed(**fields):
        other = copy.deepcopy(node)
        for name, value in fields.items():
            setattr(other, name, value)
        return other

    if isinstance(node, ast.Compare):
        for operator in COMPARISONS.get(type(node.ops[0]), []):
            yield changed(ops=[operator(), *node.ops[1:]])
    elif isinstance(node, ast.BinOp):
        for operator in OPERATORS.get(type(node.op), []):
            yield changed(op=operator())
        yield node.left
        yield node.right
    elif isinstance(node, ast.BoolOp):
        yield changed(op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant):
        yield from (ast.Constant(value) for value in other_constants(node.value))
    elif isinstance(node, ast.IfExp):
        yield node.body
        yield node.orelse
    elif isinstance(node, ast.Slice):
        for bound in ("lower", "upper", "step"):
            if getattr(node, bound) is not None:
                yield changed(**{bound: None})
    elif isinstance(node, ast.Call):
        for index in range(len(node.keywords)):
            yield changed(keywords=node.keywords[:index] + node.keywords[index + 1 :])
        if len(node.args) == 1 and not node.keywords:
            yield node.args[0]
    elif isinstance(node, ast.comprehension) and node.ifs:
        yield changed(ifs=[])
    elif isinstance(node, (ast.If, ast.While)):
        yield changed(test=ast.UnaryOp(ast.Not(), node.test))
    elif isinstance(node, ast.Return) and node.value is not None:
        yield changed(value=ast.Constant(None))


def other_constants(value: object) -> list[object]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, (int, float)):
        return [value + 1, value - 1]
    if isinstance(value, str):
        return [value + "x", ""] if value else ["x"]
    return []


def statements_removed(tree: ast.Module) -> Iterator[ast.Module]:
    """Yield copies of the code, each without one statement of a function."""
    for node in ast.walk(tree):
        for field in ("body", "orelse"):
            block = getattr(node, field, None)
            if isinstance(node, ast.Module) or not isinstance(block, list):
                continue
            for index, statement in enumerate(block):
                if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):  # a docstring
                    block[index] = ast.Pass()
                    yield copy.deepcopy(tree)
                    block[index] = statement


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Yield (parent, field, index) of every node inside a function's body, docstrings and signatures left out."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        statements = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
        for parent in (node for statement in statements for node in ast.walk(statement)):
            for field, value in ast.iter_fields(parent):
                if isinstance(value, list):
                    yield from ((parent, field, i) for i, item in enumerate(value) if isinstance(item, ast.AST))
                elif isinstance(value, ast.AST):
                    yield parent, field, None
        yield from ((function, "body", function.body.index(statement)) for statement in statements)


def mutants(source: str) -> list[str]:
    """Return the source with one small change each, without repetitions."""
    tree = ast.parse(source)
    found = [ast.unparse(other) for other in statements_removed(tree)]
    for parent, field, index in places(tree):
        original = getattr(parent, field) if index is None else getattr(parent, field)[index]
        for other in replacements(original):
            put(parent, field, index, other)
            found.append(ast.unparse(ast.fix_missing_locations(copy.deepcopy(tree))))
            put(parent, field, index, original)
    return [mutant for mutant in dict.fromkeys(found) if mutant != ast.unparse(tree)]


def put(parent: ast.AST, field: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[index] = node


def difference(source: str, mutant: str) -> str:
    """Return the changed lines, as a diff without places."""
    before, after = ast.unparse(ast.parse(source)).splitlines(), mutant.splitlines()
    lines = difflib.unified_diff(before, after, lineterm="", n=0)
    return "\n".join(" ".join(line.split()) for line in lines if not line.startswith(("---", "+++", "@@")))
