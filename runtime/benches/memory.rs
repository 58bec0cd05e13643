//! What responses of 64 MiB cost in memory, the worst that could be thought of; and what a usual one of
//! 100 MB costs over loopback, beside its size. Each is read in a process of its own, whose highest resident
//! size is the figure.
//! `cargo bench -p alicloud-runtime --bench memory`; with `-- list` the usual one alone.

#[path = "measure/instances.rs"]
mod instances;

use std::{
    env, fs,
    io::{self, BufWriter, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Command, ExitCode},
    thread,
    time::Instant,
};

use alicloud_runtime::{
    Client, Config, Credentials,
    codegen::*,
    transport::{HttpResponse, Replay},
};

/// What a response may have at most.
const SIZE: usize = 64 << 20;
const ALLOWED_KIB: u64 = 1 << 20;

static PRODUCT: Product = Product::new("Thing", "2020-01-01");

#[derive(Clone, Default)]
struct Describe;

impl Encode for Describe {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for Describe {
    type Response = Node;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeThing").read_only();
}

/// About as large as the largest structures of real operations.
#[derive(Default)]
struct Node {
    texts: ([Option<String>; 30], Option<String>),
    inner: Option<Box<Node>>,
    list: Vec<Node>,
    names: Vec<String>,
    numbers: Vec<i32>,
    map: BTreeMap<String, String>,
    any: Option<Value>,
}

impl Decode for Node {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "I" => d.value(&mut self.inner),
            "L" => d.list(&mut self.list, "Item"),
            "N" => d.list(&mut self.names, "Item"),
            "D" => d.list(&mut self.numbers, "Item"),
            "M" => d.map(&mut self.map),
            "A" => d.value(&mut self.any),
            "T" => d.value(&mut self.texts.1),
            _ => d.unknown(name),
        }
    }
}

/// Name, beginning, what is repeated, end.
const SHAPES: &[(&str, &str, &str, &str)] = &[
    ("empty items", r#"{"L":["#, "{},", "{}]}"),
    ("items that hold one", r#"{"L":["#, r#"{"I":{}},"#, "{}]}"),
    (
        "items that hold many",
        r#"{"L":["#,
        r#"{"I":{"I":{"I":{"I":{"I":{"I":{"I":{}}}}}}}},"#,
        "{}]}",
    ),
    (
        "items of empty lists",
        r#"{"L":["#,
        r#"{"L":[{}]},"#,
        "{}]}",
    ),
    ("empty texts", r#"{"N":["#, r#""","#, r#"""]}"#),
    ("short texts", r#"{"N":["#, r#""a","#, r#"""]}"#),
    ("texts that are null", r#"{"N":["#, "null,", r#"""]}"#),
    ("digits", r#"{"D":["#, "1,", "1]}"),
    ("items that do not fit", r#"{"L":["#, "1,", "{}]}"),
    ("untyped lists", r#"{"A":["#, "[],", "[]]}"),
    ("untyped lists of one", r#"{"A":["#, "[1],", "[]]}"),
    ("untyped objects", r#"{"A":["#, "{},", "[]]}"),
    ("untyped objects of one", r#"{"A":["#, r#"{"a":1},"#, "[]]}"),
    ("untyped digits", r#"{"A":["#, "1,", "1]}"),
    ("untyped texts", r#"{"A":["#, r#""a","#, "1]}"),
    ("unknown members", "{", r#""x":1,"#, r#""y":1}"#),
    ("a map", r#"{"M":{"#, r#""@":"","#, r#""y":""}}"#),
    ("an untyped map", r#"{"A":{"#, r#""@":1,"#, r#""y":1}}"#),
    ("one text", r#"{"T":""#, "a", r#""}"#),
    ("one text of escapes", r#"{"T":""#, "\\n", r#""}"#),
    ("blanks", "{", " ", "}"),
    ("empty elements", "<R>", "<L/>", "</R>"),
    ("elements of one", "<R>", "<L><I/></L>", "</R>"),
    ("elements of two names", "<R>", "<L><a/><b/></L>", "</R>"),
    ("elements of all names", "<R>", "<n@/>", "</R>"),
    (
        "nested elements",
        "<R>",
        "<L><I><I><I><I/></I></I></I></L>",
        "</R>",
    ),
    ("text in elements", "<R>", "<N>a</N>", "</R>"),
    ("character references", "<R><T>", "&#65;", "</T></R>"),
    ("bytes that are not UTF-8", "{", "\u{1}", "}"),
];

fn body(shape: usize) -> Vec<u8> {
    let (_, begin, part, end) = SHAPES[shape];
    let mut body = Vec::with_capacity(SIZE);
    body.extend_from_slice(begin.as_bytes());
    let mut number = 0_u32;
    while body.len() + part.len() + end.len() <= SIZE {
        if part.contains('@') {
            number += 1;
            body.extend_from_slice(part.replace("@", &format!("{number:05x}")).as_bytes());
        } else {
            body.extend_from_slice(part.as_bytes());
        }
    }
    body.extend_from_slice(end.as_bytes());
    if part == "\u{1}" {
        body.iter_mut()
            .filter(|byte| **byte == 1)
            .for_each(|byte| *byte = 0xff);
    }
    body
}

/// Reads one response, and prints what that took.
fn measure(shape: usize) {
    let transport = Replay::from_responses([HttpResponse::new(200, body(shape))]);
    let config = Config::builder()
        .endpoint("thing.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(transport)
        .build()
        .expect("the configuration is complete");
    let client = Client::new(&config, &PRODUCT);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let started = Instant::now();
    let outcome = runtime
        .expect("a runtime")
        .block_on(client.call(Describe).into_future());
    let taken = started.elapsed();
    let said = match &outcome {
        Ok(_) => "read".to_owned(),
        Err(error) => format!("refused: {error}"),
    };
    let peak = read_status("VmHWM:");
    println!("{peak}\t{}\t{said}", taken.as_millis());
}

/// What this process takes, in KiB.
fn read_status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    number.unwrap_or(0)
}

/// Two ways to send a long list, and to read it.
const LISTS: &[(&str, &str, bool, usize)] = &[
    (
        "length-freed",
        "a list of 100 MB, announced",
        true,
        16 << 20,
    ),
    (
        "closed-freed",
        "a list of 100 MB, not announced",
        false,
        16 << 20,
    ),
    (
        "length-kept",
        "the same with its body kept",
        true,
        usize::MAX,
    ),
];
const LIST: usize = 100_000_000;
/// In hundredths of its size.
const ALLOWED_FOR_LIST: u64 = 150;

#[derive(Clone, Default)]
struct DescribeInstances;

impl Encode for DescribeInstances {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for DescribeInstances {
    type Response = instances::Answer;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeInstances").read_only();
}

/// Sends the list without a copy of it here.
fn serve(mut stream: TcpStream, is_announced: bool) -> io::Result<()> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !request.ends_with(b"\r\n\r\n") {
        let read = stream.read(&mut buffer)?;
        request.extend_from_slice(&buffer[..read]);
    }
    let (begin, item) = (instances::begin(0), instances::instance(7));
    let count = (LIST - begin.len() - instances::END.len()) / (item.len() + 1);
    let length = begin.len() + count * (item.len() + 1) - 1 + instances::END.len();
    let mut out = BufWriter::with_capacity(1 << 16, stream);
    write!(out, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")?;
    if is_announced {
        write!(out, "content-length: {length}\r\n\r\n{begin}{item}")?;
    } else {
        write!(out, "connection: close\r\n\r\n{begin}{item}")?;
    }
    for _ in 1..count {
        write!(out, ",{item}")?;
    }
    write!(out, "{}", instances::END)?;
    out.flush()
}

/// Reads one such list, and prints what that took.
fn measure_list(is_announced: bool, max_raw_body: usize) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _gone = serve(stream, is_announced);
        }
    });
    let config = Config::builder()
        .endpoint(format!("http://{address}"))
        .credentials(Credentials::new("id", "secret"))
        .max_response(2 * LIST)
        .max_raw_body(max_raw_body)
        .build()
        .expect("the configuration is complete");
    let client = Client::new(&config, &PRODUCT);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let before = read_status("VmRSS:");
    let started = Instant::now();
    let outcome = runtime.block_on(client.call(DescribeInstances).into_future());
    let taken = started.elapsed();
    let peak = read_status("VmHWM:");
    let (values, raw) = outcome.expect("a response that can be read").into_parts();
    drop(raw);
    let alone = read_status("VmRSS:").saturating_sub(before) >> 10;
    let said = format!("{} values of {alone} MiB", values.instances.len());
    println!("{peak}\t{}\t{said}", taken.as_millis());
}

/// What was measured in a process of its own: KiB, milliseconds, and what became of it.
fn run(shape: &str) -> (u64, u64, String) {
    let program = env::current_exe().expect("the path of this bench");
    let output = Command::new(&program).env("SHAPE", shape).output();
    let line = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let line = line.unwrap_or_default();
    let mut parts = line.trim_end().splitn(3, '\t');
    let mut number = || parts.next().and_then(|part| part.parse().ok());
    let (peak, milliseconds) = (number(), number());
    let said = parts.next().unwrap_or_default().to_owned();
    (
        peak.unwrap_or(u64::MAX),
        milliseconds.unwrap_or(u64::MAX),
        said,
    )
}

fn main() -> ExitCode {
    if let Ok(shape) = env::var("SHAPE") {
        if let Some((.., is_announced, kept)) = LISTS.iter().find(|list| list.0 == shape) {
            measure_list(*is_announced, *kept);
        } else if let Ok(shape) = shape.parse() {
            measure(shape);
        }
        return ExitCode::SUCCESS;
    }
    let mut is_good = true;
    for (shape, name, _, kept) in LISTS {
        let (peak, milliseconds, said) = run(shape);
        let hundredths = peak.saturating_mul(1024 * 100) / LIST as u64;
        let (limit, is_limited) = (ALLOWED_FOR_LIST, *kept < LIST);
        is_good &= hundredths <= limit || !is_limited;
        println!(
            "{name:31} {:4} MiB {milliseconds:6} ms  {said}, {}.{:02} of its size{}",
            peak >> 10,
            hundredths / 100,
            hundredths % 100,
            if is_limited { " (limit 1.50)" } else { "" }
        );
    }
    if env::args().any(|argument| argument == "list") {
        return ExitCode::from(u8::from(!is_good));
    }
    let mut worst = 0;
    for (index, (name, ..)) in SHAPES.iter().enumerate() {
        let (peak, milliseconds, said) = run(&index.to_string());
        worst = worst.max(peak);
        println!("{name:26} {:5} MiB {milliseconds:6} ms  {said}", peak >> 10);
    }
    println!("worst: {} MiB of 1024", worst >> 10);
    ExitCode::from(u8::from(worst > ALLOWED_KIB || !is_good))
}
