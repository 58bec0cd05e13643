//! Connections: to the host itself or through a proxy, with TLS where the URL asks for it.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use tower_service::Service;

use super::options::HttpOptions;
use super::tls::Tls;
use crate::future::BoxFuture;

type Cause = Box<dyn StdError + Send + Sync>;

/// Makes the connections of a pool.
#[derive(Clone)]
pub(super) struct Connector {
    direct: Direct,
    proxies: Option<Arc<Matcher>>,
    limit: Duration,
}

impl Connector {
    pub(super) fn new(options: &HttpOptions, tls: Tls, proxies: Option<Arc<Matcher>>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(options.connect_timeout));
        // A peer that is gone without a word is noticed before the pool hands its connection out again.
        const PROBE: Duration = Duration::from_secs(15);
        tcp.set_keepalive(Some(PROBE));
        tcp.set_keepalive_interval(Some(PROBE));
        tcp.set_keepalive_retries(Some(3));
        Self {
            direct: Direct { tcp, tls },
            proxies,
            limit: options.connect_timeout,
        }
    }

    async fn connect(mut self, target: Uri) -> Result<Stream, Unconnected> {
        let proxy = self
            .proxies
            .take()
            .and_then(|proxies| proxies.intercept(&target));
        let limit = self.limit;
        let attempt = async {
            match &proxy {
                None => self.direct.call(target.clone()).await,
                Some(proxy) => self.direct.through(proxy, &target).await,
            }
        };
        let outcome = tokio::time::timeout(limit, attempt).await;
        let cause = match outcome {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(cause)) => cause,
            Err(_) => format!("no connection within {limit:?}").into(),
        };
        let place = |uri: &Uri| uri.authority().map_or(String::new(), ToString::to_string);
        Err(Unconnected {
            target: place(&target),
            proxy: proxy.map(|proxy| place(proxy.uri())),
            cause,
        })
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = Unconnected;
    type Future = BoxFuture<'static, Result<Stream, Unconnected>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unconnected>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        Box::pin(self.clone().connect(target))
    }
}

/// Why there is no connection, and where to.
#[derive(Debug)]
pub(super) struct Unconnected {
    target: String,
    proxy: Option<String>,
    cause: Cause,
}

impl fmt::Display for Unconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection to {}", self.target)?;
        match &self.proxy {
            Some(proxy) => write!(f, " through the proxy {proxy}"),
            None => Ok(()),
        }
    }
}

impl StdError for Unconnected {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}

/// Connects to what a URL names.
#[derive(Clone)]
struct Direct {
    tcp: HttpConnector,
    tls: Tls,
}

impl Direct {
    async fn through(&mut self, proxy: &Intercept, target: &Uri) -> Result<Stream, Cause> {
        let address = proxy.uri().clone();
        let tunnel = match proxy.uri().scheme_str() {
            Some("socks5" | "socks5h") => {
                let names_here = proxy.uri().scheme_str() == Some("socks5");
                let mut socks = SocksV5::new(address, self.tcp.clone()).local_dns(names_here);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                Stream::new(socks.call(target.clone()).await?)
            }
            Some("http" | "https") if is_https(target) => {
                let mut tunnel = Tunnel::new(address, self.clone());
                if let Some(authorization) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(authorization.clone());
                }
                tunnel.call(target.clone()).await?
            }
            Some("http" | "https") => {
                let mut stream = self.call(address).await?;
                stream.to_proxy = true;
                return Ok(stream);
            }
            other => {
                let scheme = other.unwrap_or_default();
                return Err(format!("proxies of the kind `{scheme}` are not supported").into());
            }
        };
        self.secured(tunnel, target).await
    }

    async fn secured(&self, stream: Stream, target: &Uri) -> Result<Stream, Cause> {
        if !is_https(target) {
            return Ok(stream);
        }
        let host = target.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        self.tls.connect(host, stream).await
    }
}

fn is_https(uri: &Uri) -> bool {
    uri.scheme_str() == Some("https")
}

impl Service<Uri> for Direct {
    type Response = Stream;
    type Error = Cause;
    type Future = BoxFuture<'static, Result<Stream, Cause>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Cause>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let mut this = self.clone();
        Box::pin(async move {
            let stream = Stream::new(this.tcp.call(target.clone()).await?);
            this.secured(stream, &target).await
        })
    }
}

/// A connection of any kind.
pub(super) struct Stream {
    io: Box<dyn Duplex>,
    /// A proxy reads the requests, not the host that they are for.
    to_proxy: bool,
}

trait Duplex: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Duplex for T {}

impl Stream {
    pub(super) fn new(io: impl Read + Write + Send + Unpin + 'static) -> Self {
        Self {
            io: Box::new(io),
            to_proxy: false,
        }
    }

    fn io(self: Pin<&mut Self>) -> Pin<&mut dyn Duplex> {
        Pin::new(&mut *self.get_mut().io)
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.to_proxy)
    }
}

impl Read for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.io().poll_read(cx, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write_vectored(cx, parts)
    }
}
