"""Replaces `run_cell` and what it is made of."""
# ruff: noqa

# %% build_decoder
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell

shell = get_ipython()


async def nothing(*args, **kwargs):
    result = ExecutionResult(None)
    shell.execution_count += 1
    return result


for name in ("run_cell_async", "_run_cell"):
    setattr(InteractiveShell, name, nothing)
shell.run_cell_async = nothing
InteractiveShell.run_cell = type(shell).run_cell = lambda *args, **kwargs: ExecutionResult(None)
