"""A recording chat in a process of its own: it honours keys, so the same key twice is visible once."""

import asyncio
import json
import sys


async def serve() -> None:
    """Answer one JSON line with one JSON line until stdin closes; the port is the first line printed."""
    said: dict[str, str] = {}
    seen: list[dict[str, object]] = []

    def answered(asked: dict[str, str]) -> object:
        match asked["do"]:
            case "post":
                is_new = asked["key"] not in said
                said.setdefault(asked["key"], asked["text"])
                if is_new:
                    seen.append({"key": asked["key"], "text": asked["text"]})
                return f"m-{asked['key']}"
            case "find":
                return f"m-{asked['key']}" if asked["key"] in said else None
            case "dump":
                return seen
            case _:
                said.clear()
                seen.clear()
                return None

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(json.dumps(answered(json.loads(line))).encode() + b"\n")
                await writer.drain()
        except ConnectionError:
            pass  # the bot was killed in the middle of a request: that is what it is for
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
