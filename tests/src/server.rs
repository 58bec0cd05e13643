//! A service on loopback: HTTP/1.1 over `std`, one thread a connection. It works out the signature of every call by
//! itself and turns away what is not signed, so that a test of a client is a test of its signature too.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use crate::verify::verify;

/// Id of the access key that the server knows.
pub const ACCESS_KEY_ID: &str = "test-access-key-id";
/// Secret of the access key that the server knows.
pub const ACCESS_KEY_SECRET: &str = "test-access-key-secret";
/// Id that the server gives to every response of its own.
pub const REQUEST_ID: &str = "D0C5D0C5-0000-4000-8000-000000000001";

/// A request as it came in.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// HTTP method.
    pub method: String,
    /// Path without the query.
    pub path: String,
    /// Headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Parameters of the URL, decoded.
    pub query: BTreeMap<String, String>,
    /// Parameters of a form body, decoded.
    pub form: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Call {
    /// A parameter, wherever it travels.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .get(name)
            .or_else(|| self.form.get(name))
            .map(String::as_str)
    }

    /// Name of the operation.
    pub fn action(&self) -> Option<&str> {
        self.parameter("Action")
            .or_else(|| self.headers.get("x-acs-action").map(String::as_str))
    }

    /// Version of the API.
    pub fn version(&self) -> Option<&str> {
        self.parameter("Version")
            .or_else(|| self.headers.get("x-acs-version").map(String::as_str))
    }
}

/// A response to send.
#[derive(Clone, Debug)]
pub struct Response {
    status: u16,
    content_type: &'static str,
    body: String,
}

impl Response {
    /// A body of JSON.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type: "application/json;charset=utf-8",
            body: body.into(),
        }
    }

    /// A body of XML.
    pub fn xml(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type: "text/xml;charset=utf-8",
            body: body.into(),
        }
    }

    /// An error of the service, as JSON. Neither text may need an escape.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(
            status,
            format!(
                r#"{{"RequestId":"{REQUEST_ID}","HostId":"localhost","Code":"{code}","Message":"{message}","Recommend":"https://error-center.aliyun.com/status/search?Keyword={code}"}}"#
            ),
        )
    }
}

/// What every connection of a server shares.
struct Shared {
    handler: Box<dyn Fn(&Call) -> Response + Send + Sync>,
    calls: Mutex<Vec<Call>>,
    nonces: Mutex<BTreeSet<String>>,
    stop: AtomicBool,
}

impl Shared {
    fn is_new(&self, nonce: String) -> Result<(), Response> {
        if lock(&self.nonces).insert(nonce) {
            Ok(())
        } else {
            Err(Response::error(
                400,
                "SignatureNonceUsed",
                "The nonce was used before.",
            ))
        }
    }
}

/// A running server. Dropping it closes the port.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on a free port of loopback. Calls with a valid signature go to `handler`.
    ///
    /// # Errors
    /// When no port can be opened.
    pub fn start(handler: impl Fn(&Call) -> Response + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            calls: Mutex::default(),
            nonces: Mutex::default(),
            stop: AtomicBool::new(false),
        });
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                for stream in listener.incoming() {
                    if shared.stop.load(Ordering::SeqCst) {
                        return;
                    }
                    let Ok(stream) = stream else { continue };
                    let shared = Arc::clone(&shared);
                    // A client that hangs up ends its thread with an error that concerns nobody.
                    thread::spawn(move || drop(serve(&stream, &shared)));
                }
            }
        });
        Ok(Self {
            address,
            shared,
            accepting: Some(accepting),
        })
    }

    /// Address to give to a client as its endpoint.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, those that were turned away too.
    pub fn calls(&self) -> Vec<Call> {
        lock(&self.shared.calls).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // The accepting thread only looks at the flag when somebody connects.
        if TcpStream::connect(self.address).is_ok()
            && let Some(accepting) = self.accepting.take()
        {
            drop(accepting.join());
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(call) = read_call(&mut reader)? {
        lock(&shared.calls).push(call.clone());
        let response = match verify(&call).and_then(|nonce| shared.is_new(nonce)) {
            Ok(()) => (shared.handler)(&call),
            Err(refusal) => refusal,
        };
        let mut out = stream;
        write!(
            out,
            "HTTP/1.1 {} \r\ncontent-type: {}\r\ncontent-length: {}\r\n\r\n{}",
            response.status,
            response.content_type,
            response.body.len(),
            response.body
        )?;
        out.flush()?;
    }
    Ok(())
}

/// Reads one request; `None` when the client has hung up.
fn read_call(reader: &mut impl BufRead) -> io::Result<Option<Call>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Err(io::Error::other("no request line"));
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut call = Call {
        method: method.to_owned(),
        path: path.to_owned(),
        query: pairs(query),
        ..Call::default()
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            call.headers
                .insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let length = call
        .headers
        .get("content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    reader.take(length).read_to_end(&mut call.body)?;
    let is_form = call
        .headers
        .get("content-type")
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if is_form {
        call.form = pairs(&String::from_utf8_lossy(&call.body));
    }
    Ok(Some(call))
}

fn pairs(text: &str) -> BTreeMap<String, String> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let escaped = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (first, escaped) {
            (_, Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            (b'+', None) => bytes.push(b' '),
            (byte, None) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signature;

    fn get(server: &Server, target: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn signed(secret: &str, nonce: &str) -> String {
        let mut parameters: BTreeMap<_, _> = [
            ("Action", "DescribeRegions"),
            ("Version", "2016-04-28"),
            ("AccessKeyId", ACCESS_KEY_ID),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", nonce),
            ("Timestamp", "2020-01-02T03:04:05Z"),
            ("AcceptLanguage", "zh CN*"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let text = signature::rpc_string_to_sign("GET", &parameters);
        parameters.insert("Signature".into(), signature::rpc_signature(secret, &text));
        format!("/?{}", signature::canonical_query(&parameters))
    }

    #[test]
    fn a_signed_call_gets_through_and_is_recorded() {
        let server =
            Server::start(|call| Response::json(200, call.action().unwrap_or_default())).unwrap();
        let answer = get(&server, &signed(ACCESS_KEY_SECRET, "n1"));
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with("DescribeRegions"), "{answer}");
        assert_eq!(
            server.calls()[0].parameter("AcceptLanguage"),
            Some("zh CN*")
        );
        assert_eq!(server.calls()[0].version(), Some("2016-04-28"));
    }

    #[test]
    fn a_wrong_secret_a_used_nonce_and_no_signature_are_turned_away() {
        let server = Server::start(|_| Response::json(200, "{}")).unwrap();
        assert!(get(&server, &signed("wrong", "n1")).contains("SignatureDoesNotMatch"));
        assert!(get(&server, &signed(ACCESS_KEY_SECRET, "n2")).starts_with("HTTP/1.1 200"));
        assert!(get(&server, &signed(ACCESS_KEY_SECRET, "n2")).contains("SignatureNonceUsed"));
        assert!(get(&server, "/?Action=DescribeRegions").contains("MissingParameter"));
    }
}
