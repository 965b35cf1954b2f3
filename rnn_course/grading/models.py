"""Keras models as plain data: a configuration of Keras's own classes, checked before anything is built, and weights."""

import json
import sys
from typing import Any

import numpy as np

MAX_CONFIG = 2_000_000  # characters
MAX_SIZE = 1_000_000  # of any number in a configuration
NO_SIZES = {"seed", "decay_steps"}  # but of these, which make nothing larger
# classes that run code or read files that a configuration names
FORBIDDEN = {"Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer", "Map", "Scan", "VectorizedMap", "Cond"}
NO_PARTS = {"get", "serialize", "deserialize"}  # functions beside those that models are made of
DATA_CLASSES = {"__keras_tensor__", "__tuple__", "__ellipsis__", "__slice__", "__numpy__", "__tensor__"}


class NotPlain(ValueError):
    """A model is not made of Keras's own classes alone, or its parts do not fit together."""


def is_tensor(item: object) -> bool:
    """Whether an object is a TensorFlow tensor with values."""
    tensorflow = sys.modules.get("tensorflow")
    return bool(tensorflow) and isinstance(item, tensorflow.Tensor) and hasattr(item, "numpy")


def to_tensor(array: np.ndarray) -> Any:
    """Return a TensorFlow tensor with an array's values."""
    import keras

    return keras.ops.convert_to_tensor(array)


def is_model(item: object) -> bool:
    """Whether an object is a Keras model."""
    keras = sys.modules.get("keras")
    return bool(keras) and isinstance(item, keras.Model)


def to_plain(model: Any) -> list:
    """Return a model as [configuration in JSON, weights, variables of its optimizer].

    Of losses and metrics that are not Keras's own, the names.

    Raises:
        NotPlain: it holds something that is not one of Keras's own classes.
    """
    import keras

    if not type(model).__module__.startswith("keras."):
        raise NotPlain("it is of a class of your own: take keras.Sequential or keras.Model(inputs, outputs)")
    try:
        config = keras.saving.serialize_keras_object(model)
        compiled = config.get("compile_config") or {}
        compiled |= {part: _own_by_name(compiled[part]) for part in ("loss", "metrics", "weighted_metrics") if part in compiled}
        text = json.dumps(config)
    except Exception as error:
        raise NotPlain(f"Keras cannot write down its configuration: {error}") from None
    check(config)
    optimizer = getattr(model, "optimizer", None)
    variables = [np.asarray(variable) for variable in optimizer.variables] if optimizer and optimizer.built else []
    return [text, model.get_weights(), variables]


def from_plain(content: list) -> Any:
    """Return the model that ``to_plain`` described, whoever did.

    Raises:
        NotPlain: the configuration names something else than Keras's own classes, or the weights do not fit.
    """
    import keras

    text, weights, variables = content
    if len(text) > MAX_CONFIG:
        raise NotPlain(f"its configuration has {len(text):,} characters; {MAX_CONFIG:,} are allowed")
    config = json.loads(text)
    check(config)
    try:
        model = _build(config)
        if not isinstance(model, keras.Model):
            raise NotPlain(f"it is a {type(model).__name__}")
        _set_state(model, weights, variables)
    except Exception as error:
        raise NotPlain(f"Keras cannot build it: {error}") from None
    return model


def _build(config: dict) -> Any:
    """Build what a checked configuration describes, as Keras does; but Keras builds a Sequential model anew with each layer."""
    import keras

    if config["class_name"] != "Sequential":
        return keras.saving.deserialize_keras_object(config, safe_mode=True)
    own = config["config"]
    model = keras.Sequential([_build(layer) for layer in own["layers"]], name=own["name"])
    if not model.built and own.get("build_input_shape"):
        model.build(own["build_input_shape"])
    if config.get("compile_config"):
        model.compile_from_config(config["compile_config"])
    return model


def update(model: Any, other: Any) -> None:
    """Bring a model to the weights, and to the optimizer and its state, that another of the same structure has."""
    if [weight.shape for weight in model.weights] != [weight.shape for weight in other.weights]:
        if model.weights:
            return  # not the same structure: a call cannot change that in place
        model.build(other.input_shape)
    if getattr(other, "optimizer", None):
        model.compile_from_config(other.get_compile_config())
    optimizer = getattr(other, "optimizer", None)
    _set_state(model, other.get_weights(), [np.asarray(v) for v in optimizer.variables] if optimizer else [])


def _set_state(model: Any, weights: list[np.ndarray], variables: list[np.ndarray]) -> None:
    if weights:
        model.set_weights(weights)
    if variables:
        model.optimizer.build(model.trainable_variables)
        for variable, value in zip(model.optimizer.variables, variables, strict=True):
            variable.assign(value)


def _own_by_name(node: Any) -> Any:
    """Return a part of a configuration with names in the place of what is not Keras's own."""
    if isinstance(node, dict) and "class_name" in node:
        try:
            check(node)
        except NotPlain:
            return node["config"] if isinstance(node["config"], str) else node["class_name"]
    if isinstance(node, dict):
        return {key: _own_by_name(value) for key, value in node.items()}
    return [*map(_own_by_name, node)] if isinstance(node, (list, tuple)) else node


def check(node: Any) -> None:
    """Refuse a configuration that names anything but Keras's own classes and functions.

    Raises:
        NotPlain: with the name of what is refused.
    """
    if isinstance(node, dict):
        if "class_name" in node:
            _check_class(node)
        for key, value in node.items():
            if not (key in NO_SIZES and isinstance(value, int)):
                check(value)
    elif isinstance(node, (list, tuple)):
        for value in node:
            check(value)
    elif isinstance(node, (int, float)) and abs(node) > MAX_SIZE:
        raise NotPlain(f"its configuration holds the number {node}; {MAX_SIZE:,} are allowed")
    elif node == "__lambda__":
        raise NotPlain("it holds a lambda")


def _check_class(node: dict) -> None:
    """Refuse a class that is not a part of models, from Keras itself."""
    import keras

    name, module = str(node["class_name"]), str(node.get("module"))
    if name in DATA_CLASSES and node.get("module") is None:
        return
    if name == "function":
        homes = (keras.activations, keras.losses, keras.metrics)
        functions = {home.__name__: {function for function in dir(home) if function[0] != "_"} - NO_PARTS for home in homes}
        known = functions.get(module, set().union(*functions.values()) if module in ("None", "builtins") else ())
        if not isinstance(node["config"], str) or node["config"] not in known:
            raise NotPlain(f"it holds the function {node['config']!r} of {module}, which is not Keras's")
        return
    found = getattr(sys.modules.get(module), name, None) if module.split(".")[0] == "keras" else None
    parts = (keras.Operation, keras.Initializer, keras.Regularizer, keras.constraints.Constraint, keras.Loss, keras.Metric)
    parts += (keras.Optimizer, keras.DTypePolicy, keras.optimizers.schedules.LearningRateSchedule)
    known = isinstance(found, type) and issubclass(found, parts) and found.__module__.startswith("keras.src.")
    if not known or name in FORBIDDEN or node.get("registered_name") not in (None, name):
        raise NotPlain(f"it holds a {name}, which is not one of the layers of Keras that can be graded")
