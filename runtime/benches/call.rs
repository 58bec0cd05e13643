//! A whole typed call over loopback beside bare calls of reqwest and of hyper-util: CPU time of the
//! client's thread, and allocations; one call after the other, and a thousand in flight.
//!
//! All send requests of the same length with the same header names over kept connections, and read
//! the whole response. The typed call also encodes its parameters, stamps and signs the request,
//! watches its time and size limits, and decodes the response. The bare calls have their URL and
//! signature as ready text and leave the body as bytes.
//!
//! `cargo bench -p alicloud-runtime --bench call`; with `-- typed N`, `-- reqwest N` or `-- hyper N`
//! one of them is called `N` times, to be counted by a profiler; `-- allocations` counts those alone.
//! Of its allocations a bare call spends some on headers that it copies each time; how many is told by
//! a third one, which has them ready.

mod measure;

use std::{
    hint::black_box,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
};

use alicloud_runtime::{Client, Credentials, NoDocumentedErrors, codegen::*};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper_util::{
    client::legacy::connect::HttpConnector,
    rt::{TokioExecutor, TokioTimer},
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

static PRODUCT: Product = Product::new("Ecs", "2014-05-26");

#[derive(Clone, Debug, Default)]
struct Request {
    region_id: Option<String>,
    page_size: Option<i32>,
    tag: Vec<Tag>,
}

#[derive(Clone, Debug, Default)]
struct Tag {
    key: Option<String>,
    value: Option<String>,
}

#[derive(Clone, Debug, Default)]
struct Answer {
    request_id: Option<String>,
    total_count: Option<i32>,
    instances: Vec<Instance>,
}

#[derive(Clone, Debug, Default)]
struct Instance {
    instance_id: Option<String>,
    status: Option<String>,
    cpu: Option<i32>,
}

impl Operation for Request {
    type Response = Answer;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeInstances")
        .required(&["RegionId"])
        .read_only();
}

impl Encode for Request {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("PageSize", &self.page_size);
        e.query("Tag", &self.tag);
    }
}

impl Encode for Tag {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("Key", &self.key);
        e.field("Value", &self.value);
    }
}

impl Decode for Answer {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            "TotalCount" => d.value(&mut self.total_count),
            "Instances" => d.list(&mut self.instances, "Instance"),
            _ => d.unknown(name),
        }
    }
}

impl Decode for Instance {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "InstanceId" => d.value(&mut self.instance_id),
            "Status" => d.value(&mut self.status),
            "Cpu" => d.value(&mut self.cpu),
            _ => d.unknown(name),
        }
    }
}

/// Responses every request on every connection with the same bytes.
///
/// It never sleeps: waking a sleeping server is work of the kernel that is charged to the client,
/// and the longer the client takes between two requests the more of it there is.
fn serve(mut stream: TcpStream, response: &[u8]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    let mut buffer = [0; 8192];
    let mut held = Vec::new();
    loop {
        let read = match stream.read(&mut buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => continue,
            read => read?,
        };
        if read == 0 {
            return Ok(());
        }
        held.extend_from_slice(&buffer[..read]);
        // All requests here are without a body.
        if held.ends_with(b"\r\n\r\n") {
            held.clear();
            stream.write_all(response)?;
        }
    }
}

fn response() -> Vec<u8> {
    let filler = "x".repeat(2300);
    let body = format!(
        concat!(
            r#"{{"RequestId":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E","TotalCount":1,"#,
            r#""Instances":{{"Instance":[{{"InstanceId":"i-bp1","Status":"Running","#,
            r#""Cpu":2,"Description":"{}"}}]}}}}"#
        ),
        filler
    );
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn build_client(endpoint: &str) -> Result<Client, alicloud_runtime::Error> {
    let config = Config::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("testid", "testsecret"))
        .build()?;
    Ok(Client::new(&config, &PRODUCT))
}

fn repeat(times: Option<String>, run: impl Fn()) -> Result<(), Box<dyn std::error::Error>> {
    let times: u32 = times.as_deref().unwrap_or("1000").parse()?;
    (0..times).for_each(|_| run());
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let endpoint = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        let response = response();
        for stream in listener.incoming().flatten() {
            let response = response.clone();
            std::thread::spawn(move || serve(stream, &response));
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = build_client(&endpoint)?;
    let tag = |n: i32| Tag {
        key: Some(format!("key-{n}")),
        value: Some(format!("value {n}")),
    };
    let request = Request {
        region_id: Some("cn-hangzhou".into()),
        page_size: Some(100),
        tag: (1..6).map(tag).collect(),
    };
    let ours = || {
        let reply = runtime.block_on(async { client.call(&request).await });
        assert!(matches!(reply, Ok(reply) if reply.instances.len() == 1));
    };

    let bare = reqwest::Client::builder()
        .http1_only()
        .tcp_nodelay(true)
        .build()?;
    let query: String = (1..6)
        .map(|n| format!("&Tag.{n}.Key=key-{n}&Tag.{n}.Value=value%20{n}"))
        .collect();
    let url = format!("{endpoint}/?PageSize=100&RegionId=cn-hangzhou{query}");
    let with_reqwest = || {
        let body = runtime.block_on(async {
            let mut request = bare.post(&url);
            for (name, value) in headers() {
                request = request.header(name, value);
            }
            request.send().await?.bytes().await
        });
        assert!(black_box(body).is_ok());
    };
    let pool = hyper_util::client::legacy::Client::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .build_http::<Full<Bytes>>();
    let with_hyper = || {
        assert!(black_box(runtime.block_on(send_by_hyper(&pool, &url))).is_ok());
    };

    let ready = ready_headers();
    let with_ready = || {
        let sent = runtime.block_on(send_ready(&pool, &url, &ready));
        assert!(black_box(sent).is_ok());
    };

    // One of them alone, to count its instructions.
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("typed") => return repeat(arguments.next(), ours),
        Some("reqwest") => return repeat(arguments.next(), with_reqwest),
        Some("hyper") => return repeat(arguments.next(), with_hyper),
        _ => {}
    }
    for _ in 0..50 {
        ours();
        with_reqwest();
        with_hyper();
        with_ready();
    }
    let allocations = || {
        print_allocations([
            ("typed call (30 allowed)", &ours as &dyn Fn()),
            ("bare reqwest", &with_reqwest),
            ("bare hyper-util", &with_hyper),
            ("bare hyper-util, headers ready", &with_ready),
        ]);
    };
    if std::env::args().any(|argument| argument == "allocations") {
        allocations();
        return Ok(());
    }
    let one = "one call after the other";
    measure::compare(
        one,
        1.15,
        150,
        ("typed call", ours),
        ("bare reqwest", with_reqwest),
    );
    measure::compare(
        one,
        1.35,
        150,
        ("typed call", ours),
        ("bare hyper-util", with_hyper),
    );
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let many = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || serve_many(listener));
    let to_many = build_client(&many)?;
    let many_typed = || {
        runtime.block_on(at_once(|| {
            let (client, request) = (to_many.clone(), request.clone());
            async move { client.call(request).await.is_ok() }
        }));
    };
    let many_url = url.replace(&endpoint, &many);
    let many_bare = || {
        runtime.block_on(at_once(|| {
            let (pool, url) = (pool.clone(), many_url.clone());
            async move { send_by_hyper(&pool, &url).await.is_ok() }
        }));
    };
    measure::compare(
        "a thousand in flight",
        1.35,
        1,
        ("typed calls", many_typed),
        ("bare hyper-util", many_bare),
    );
    allocations();
    Ok(())
}

fn print_allocations<const N: usize>(ways: [(&str, &dyn Fn()); N]) {
    for (what, run) in ways {
        let region = Region::new(ALLOCATOR);
        (0..100).for_each(|_| run());
        let change = region.change();
        println!(
            "{what}: {} allocations, {} reallocations, {} bytes a call",
            change.allocations / 100,
            change.reallocations / 100,
            change.bytes_allocated / 100
        );
    }
}

/// The headers of a bare call, as long as those of the typed one.
fn headers() -> [(&'static str, &'static str); 9] {
    const AUTHORIZATION: &str = match std::str::from_utf8(&[b'x'; 209]) {
        Ok(text) => text,
        Err(_) => "",
    };
    [
        ("accept", "application/json"),
        ("content-length", "0"),
        (
            "user-agent",
            "alicloud-rust/0.1.0 (linux; x86_64) Ecs/2014-05-26",
        ),
        ("x-acs-action", "DescribeInstances"),
        ("x-acs-version", "2014-05-26"),
        ("x-acs-date", "2024-05-20T08:30:00Z"),
        ("x-acs-signature-nonce", "9b7a44b03be111e58c7308002700c460"),
        (
            "x-acs-content-sha256",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        ("authorization", AUTHORIZATION),
    ]
}

/// The same in the types of the library.
fn ready_headers() -> HeaderMap {
    let ready = |(name, value)| {
        (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )
    };
    headers().into_iter().map(ready).collect()
}

type Pool = hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>;

async fn send_by_hyper(
    pool: &Pool,
    url: &str,
) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>> {
    let mut request = hyper::Request::post(url);
    for (name, value) in headers() {
        request = request.header(name, value);
    }
    let response = pool.request(request.body(Full::default())?).await?;
    Ok(response.into_body().collect().await?.to_bytes())
}

/// The same with headers that need not be made.
async fn send_ready(
    pool: &Pool,
    url: &str,
    headers: &HeaderMap,
) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>> {
    let mut request = hyper::Request::post(url).body(Full::default())?;
    request.headers_mut().clone_from(headers);
    let response = pool.request(request).await?;
    Ok(response.into_body().collect().await?.to_bytes())
}

/// A thousand at the same time, each in a task.
async fn at_once<F: Future<Output = bool> + Send + 'static>(call: impl Fn() -> F) {
    let calls: Vec<_> = (0..1000).map(|_| tokio::spawn(call())).collect();
    for call in calls {
        assert!(matches!(call.await, Ok(true)));
    }
}

/// The same responses to any number of connections, by one thread that sleeps in between.
fn serve_many(listener: TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            let (mut stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::spawn(async move {
                let response = response();
                let mut held = Vec::new();
                while stream.read_buf(&mut held).await? > 0 {
                    if held.ends_with(b"\r\n\r\n") {
                        held.clear();
                        stream.write_all(&response).await?;
                    }
                }
                std::io::Result::Ok(())
            });
        }
    })
}
