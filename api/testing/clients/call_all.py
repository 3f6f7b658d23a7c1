"""Calls every operation of a generated client once, and tells what came back: one JSON object, operation to type of the answer.

Arguments: the folder that holds the package `generated`, the service's address, a person's key.
"""

import importlib
import inspect
import json
import pkgutil
import sys

folder, address, person = sys.argv[1:]
sys.path.insert(0, folder)

import generated.api
from generated import Client
from generated.models import AnalyseBody, ExpandBody

GIVEN = {
    "id": "1978MOSCOW18403",
    "key": person,
    "q": "fishing OR talks",
    "from_": "1978TOKYO14001",
    "to": "1978MOSCOW18017",
    "with_": "1978TOKYO14001",
    "name": "MOSCOW",
    "other": "1978TOKYO14001",
}
BODIES = {
    "expand": ExpandBody(node="1978MOSCOW18403"),
    "analyse": AnalyseBody(nodes=["1978MOSCOW18403", "1978TOKYO14001"]),
}
FILES = {"export", "cite_cable"}

answers = {}
client = Client(base_url=address, raise_on_unexpected_status=True)
for module in pkgutil.walk_packages(generated.api.__path__, "generated.api."):
    if module.ispkg:
        continue
    operation = module.name.rsplit(".", 1)[1]
    call = importlib.import_module(module.name).sync_detailed
    required = [
        name
        for name, parameter in inspect.signature(call).parameters.items()
        if name != "client" and parameter.default is inspect.Parameter.empty
    ]
    given = {name: BODIES[operation] if name == "body" else GIVEN[name] for name in required}
    response = call(client=client, **given)
    if response.status_code != 200:
        sys.exit(f"{operation}: {response.status_code} {response.content[:300]!r}")
    answers[operation] = type(response.parsed).__name__
    if operation in FILES:
        continue
    if response.parsed is None:
        sys.exit(f"{operation}: nothing was read of {response.content[:300]!r}")
    if response.parsed.to_dict() != json.loads(response.content):
        sys.exit(f"{operation}: what was read is not what was sent")
print(json.dumps(answers))
