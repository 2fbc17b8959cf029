"""JSON for programs: `/api/v1`, one resource for each noun of the vocabulary.

In the shape of Digg's REST API profile 1.2: a version in the path, names in camelCase, problem details for errors,
dates as RFC 3339 has them, and `api-info` that says who answers for what. `about` and its test name the profile's
requirements one by one.
"""
