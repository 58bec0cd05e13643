//! A whole typed call over loopback beside a bare reqwest call: CPU time of the client's thread,
//! and allocations.
//!
//! Both send requests of the same length with the same header names over one kept connection, and
//! read the whole response. The typed call also encodes its parameters, stamps and signs the
//! request, watches its time and size limits, and decodes the response. The bare call has its URL
//! and signature as ready text, as a program would pass them to reqwest's builder, and leaves the
//! body as bytes; its client has reqwest's defaults but for HTTP/1.1.
//!
//! `cargo bench -p alicloud-runtime --bench call`; with `-- typed N` or `-- bare N` one of the two
//! is called `N` times, to be counted by a profiler.

mod measure;

use std::{
    hint::black_box,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
};

use alicloud_runtime::{Client, Credentials, NoDocumentedErrors, codegen::*};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

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
    let config = Config::builder()
        .endpoint(&endpoint)
        .credentials(Credentials::new("testid", "testsecret"))
        .build()?;
    let client = Client::new(&config, &PRODUCT);
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
    // As long as the typed call's.
    let authorization = "x".repeat(209);
    let send_bare = || async {
        let request = bare
            .post(&url)
            .header("accept", "application/json")
            .header("content-length", "0")
            .header(
                "user-agent",
                "alicloud-rust/0.1.0 (linux; x86_64) Ecs/2014-05-26",
            )
            .header("x-acs-action", "DescribeInstances")
            .header("x-acs-version", "2014-05-26")
            .header("x-acs-date", "2024-05-20T08:30:00Z")
            .header("x-acs-signature-nonce", "9b7a44b03be111e58c7308002700c460")
            .header(
                "x-acs-content-sha256",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            )
            .header("authorization", &authorization);
        request.send().await?.bytes().await
    };
    let yardstick = || {
        let body = runtime.block_on(send_bare());
        assert!(black_box(body).is_ok());
    };

    // One of the two alone, to count its instructions.
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("typed") => return repeat(arguments.next(), ours),
        Some("bare") => return repeat(arguments.next(), yardstick),
        _ => {}
    }
    for _ in 0..50 {
        ours();
        yardstick();
    }
    measure::compare(
        "call over loopback",
        1.15,
        300,
        ("typed call", ours),
        ("bare reqwest", yardstick),
    );
    for (what, run) in [
        ("typed call", &ours as &dyn Fn()),
        ("bare reqwest", &yardstick),
    ] {
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
    Ok(())
}
