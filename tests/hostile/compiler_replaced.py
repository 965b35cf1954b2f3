"""Replaces the compiler that turns a cell into code."""
# ruff: noqa

# %% build_decoder
import ast

shell = get_ipython()
shell.compile.ast_parse = lambda source, *args, **kwargs: ast.parse("pass")
type(shell.compile).__call__ = lambda self, *args, **kwargs: compile("pass", "cell", "exec")
