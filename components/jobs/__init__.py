"""Durable work: what a person asked for goes on through closed tabs, crashes and restarts.

The web process writes a row into the catalog's ``jobs`` table and enqueues a workflow (``client``); a worker process
runs it (``worker``, started by ``supervisor``). A workflow is a file here with one function (``generate``, ``edit``,
``ingest``) that takes an ``Attempt`` and returns the id of the clip it made; ``flows`` lists them. The row is what
pages read.
"""
