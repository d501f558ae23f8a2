"""ClickHouse's HTTP protocol on loopback over the engine itself, embedded (chdb), as far as the official client asks for it.

For tests only: there is one user, no rights, and one statement runs at a time. Usage: clickhouse-bridge.py FOLDER [CERT KEY].
Prints the port once it listens, and ends with its standard input.
"""

import base64
import http.server
import os
import re
import ssl
import sys
import threading
import urllib.parse

from chdb import session

FOLDER = sys.argv[1]
USER, PASSWORD = "careo_probe", "a word for tests"
# Parameters of a request that are no settings.
NOT_SETTINGS = {"query", "database", "query_id", "default_format", "session_id", "role", "user", "password"}

engine = session.Session(FOLDER)
engine.query("CREATE DATABASE IF NOT EXISTS careo")
one_at_a_time = threading.Lock()
applied = {}


def run(statement, data, settings):
    with one_at_a_time:
        for name, value in settings.items():
            if applied.get(name) != value:
                engine.query(f"SET {name} = '{value}'")
                applied[name] = value
        if data:
            # Inline data counts as part of the statement here, and a statement may not be long.
            path = os.path.join(FOLDER, "body")
            with open(path, "wb") as body:
                body.write(data)
            engine.query(f"{statement.replace(' FORMAT ', f' FROM INFILE {path!r} FORMAT ')}")
            return b""
        return engine.query(statement, "TabSeparated").bytes()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) if "Content-Length" in self.headers else self.chunked()
        parameters = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query, keep_blank_values=True))
        login = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        # Over TLS the client names the user in headers of its own.
        named = (self.headers.get("X-ClickHouse-User"), self.headers.get("X-ClickHouse-Key"))
        if self.headers.get("Authorization") != f"Basic {login}" and named != (USER, PASSWORD):
            return self.answer(403, b"Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)", 516)
        statement, data = (parameters["query"], body) if "query" in parameters else (body.decode(), b"")
        settings = {name: value for name, value in parameters.items() if name not in NOT_SETTINGS}
        try:
            self.answer(200, run(statement, data, settings))
        except Exception as error:  # every failure of the engine is the client's to know
            text = str(error)
            code = re.search(r"Code: (\d+)", text)
            self.answer(500, text.encode(), int(code.group(1)) if code else 1002)

    def chunked(self):
        parts = []
        while size := int(self.rfile.readline().strip(), 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def answer(self, status, body, code=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if code is not None:
            self.send_header("X-ClickHouse-Exception-Code", str(code))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """A client may hang up, and does where it does not trust the certificate."""


server = Server(("127.0.0.1", 0), Handler)
server.daemon_threads = True
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
