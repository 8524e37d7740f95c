"""Runs a function from its deployed jar as Lambda would: a fresh JVM that asks the Runtime API for its event.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import json
import os
import queue
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"


class Failed(Exception):
    """The function could not start or threw."""


def java():
    home = os.environ.get("JAVA_HOME")
    return str(Path(home, "bin", "java")) if home else "java"


def invoke(module, handler, event, environment, patience=60):
    """The function's answer to one event."""
    events, answers = queue.Queue(), queue.Queue()
    events.put(json.dumps(event).encode())

    class Api(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # the runtime's native client crashes on anything older

        def do_GET(self):
            body = events.get()
            self.send_response(200)
            self.send_header("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")
            self.send_header("Lambda-Runtime-Deadline-Ms", str(int((time.time() + patience) * 1000)))
            self.send_header("Lambda-Runtime-Invoked-Function-Arn", f"arn:aws:lambda:eu-west-3:123456789012:function:{module}")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            answers.put((self.path.endswith("/response"), body))
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # the runtime is stopped while it asks for its next event
    threading.Thread(target=server.serve_forever, daemon=True).start()
    jar = ROOT / "functions" / module / "target" / f"{module}-lambda.jar"
    classpath = f"{jar}:{ROOT / 'functions/bench/target/runtime'}/*"
    lambda_environment = {
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_address[1]}",
        "AWS_LAMBDA_FUNCTION_NAME": module,
        "AWS_LAMBDA_FUNCTION_VERSION": "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
        "AWS_LAMBDA_LOG_GROUP_NAME": "ci",
        "AWS_LAMBDA_LOG_STREAM_NAME": "ci",
        "LAMBDA_TASK_ROOT": "/",
        "_HANDLER": handler,
    }
    process = subprocess.Popen(
        [java(), "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classpath, RUNTIME, handler],
        env={**os.environ, **environment, **lambda_environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        fine, body = answers.get(timeout=patience)
    except queue.Empty:
        process.kill()
        raise Failed(f"{handler} did not answer: {process.stdout.read().decode()[-2000:]}") from None
    finally:
        process.kill()
        process.wait()
        server.shutdown()
    if not fine:
        raise Failed(f"{handler}: {body[:2000]}")
    return json.loads(body) if body else None
