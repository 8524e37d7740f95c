"""Rehearses a deployment without an account: an emulator is started, the translated stack is created in it and stays
until Ctrl+C. What the emulator does not know is taken out and said (see emulate.py).

Usage: rehearse.py [STACK] [PORT]   vigie-dev and 5000 unless said
"""

import os
import signal
import socket
import subprocess
import sys
import time

STACK = sys.argv[1] if len(sys.argv) > 1 else "vigie-dev"
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
SETTINGS = {
    "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}",
    "AWS_REGION": "eu-west-3",
    "AWS_DEFAULT_REGION": "eu-west-3",
    "AWS_ACCESS_KEY_ID": "rehearsal",
    "AWS_SECRET_ACCESS_KEY": "rehearsal",
}


def serve():
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", PORT)) == 0:
            sys.exit(f"somebody listens on port {PORT} already: rehearse.py {STACK} ANOTHER_PORT")
    server = subprocess.Popen(
        ["moto_server", "-H", "127.0.0.1", "-p", str(PORT)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", PORT)) == 0:
                return server
        time.sleep(0.2)
    raise RuntimeError("moto_server does not start")


def main():
    os.environ.update(SETTINGS)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    server = serve()
    try:
        import emulate

        emulate.STACK = STACK
        print(f"{STACK}: {emulate.create()}")
        print("Now in another terminal, in this folder:\n")
        for name, value in SETTINGS.items():
            print(f"  export {name}={value}")
        print("\nCtrl+C ends the rehearsal and forgets everything.", flush=True)
        server.wait()
    except KeyboardInterrupt:
        pass
    finally:
        server.kill()


if __name__ == "__main__":
    main()
