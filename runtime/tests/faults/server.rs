//! An HTTP server on loopback that misbehaves as it is told.

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Counted from 1 over all connections.
    pub(crate) number: usize,
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) at: Instant,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// The access key id that the request was signed with.
    pub(crate) fn access_key_id(&self) -> &str {
        let authorization = self.header("authorization");
        let id = authorization
            .split_once("Credential=")
            .map(|(_, rest)| rest);
        id.and_then(|rest| rest.split(',').next())
            .unwrap_or_default()
    }
}

/// What is done with a connection, step by step.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Send(Vec<u8>),
    Pause(Duration),
    /// The same bytes over and over, so many in all.
    Fill(u64),
    /// Closes the connection as if all were said.
    Close,
    /// Breaks the connection off.
    Reset,
    /// Says nothing more, and stays until the other side goes.
    Hang,
}

/// Steps; the connection goes on to the next request after the last, unless that closed it.
pub(crate) type Reaction = Vec<Step>;

/// A whole response of JSON.
pub(crate) fn json(status: u16, body: impl AsRef<str>) -> Reaction {
    response(
        status,
        &[("content-type", "application/json;charset=utf-8")],
        body.as_ref(),
    )
}

/// A whole response.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reaction {
    let body = body.as_ref();
    let mut bytes = head(status, headers, body.len() as u64);
    bytes.extend_from_slice(body);
    vec![Step::Send(bytes)]
}

/// The head of a response with a body of `length` bytes.
pub(crate) fn head(status: u16, headers: &[(&str, &str)], length: u64) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    (head + "\r\n").into_bytes()
}

type Handler = Box<dyn Fn(&Request) -> Reaction + Send + Sync>;

struct State {
    handler: Handler,
    opened: AtomicUsize,
    open: AtomicUsize,
    requests: Mutex<Vec<Request>>,
}

pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(
        handler: impl Fn(&Request) -> Reaction + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            handler: Box::new(handler),
            opened: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            requests: Mutex::default(),
        });
        let accepting = tokio::spawn({
            let state = state.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(connection(stream, state.clone()));
                }
            }
        });
        Self {
            address,
            state,
            accepting,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.state.requests.lock().unwrap().clone()
    }

    /// Connections so far.
    pub(crate) fn opened(&self) -> usize {
        self.state.opened.load(Ordering::SeqCst)
    }

    /// Waits until no more than `count` connections are open.
    pub(crate) async fn settles_to(&self, count: usize) {
        for _ in 0..1000 {
            if self.state.open.load(Ordering::SeqCst) <= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!(
            "{} connections are still open",
            self.state.open.load(Ordering::SeqCst)
        );
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn connection(stream: TcpStream, state: Arc<State>) {
    state.opened.fetch_add(1, Ordering::SeqCst);
    state.open.fetch_add(1, Ordering::SeqCst);
    // A client that goes away is what many tests are about.
    let _ = serve(stream, &state).await;
    state.open.fetch_sub(1, Ordering::SeqCst);
}

async fn serve(stream: TcpStream, state: &State) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    while let Some(mut request) = read(&mut stream).await? {
        let reaction = {
            let mut requests = state.requests.lock().unwrap();
            request.number = requests.len() + 1;
            requests.push(request.clone());
            drop(requests);
            (state.handler)(&request)
        };
        for step in reaction {
            match step {
                Step::Send(bytes) => stream.write_all(&bytes).await?,
                Step::Pause(span) => tokio::time::sleep(span).await,
                Step::Fill(mut left) => {
                    let chunk = vec![b' '; 1 << 16];
                    while left > 0 {
                        let part = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
                        stream.write_all(&chunk[..part]).await?;
                        left -= part as u64;
                    }
                }
                Step::Close => return stream.shutdown().await,
                Step::Reset => {
                    #[allow(deprecated)] // Nothing else makes tokio break a connection off.
                    stream.get_ref().set_linger(Some(Duration::ZERO))?;
                    return Ok(());
                }
                Step::Hang => {
                    let mut byte = [0];
                    while stream.read(&mut byte).await? > 0 {}
                    return Ok(());
                }
            }
        }
    }
    Ok(())
}

async fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        match line.trim_end().split_once(':') {
            Some((name, value)) => {
                headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
            }
            None => break,
        }
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await?;
    Ok(Some(Request {
        number: 0,
        target,
        headers,
        at: Instant::now(),
    }))
}
