"""The process in which one query runs at a time, so that it can be stopped by ending it.

It imports as little as it can: it is started anew after every query that went past a limit.
"""
