//! What responses of 64 MiB cost in memory, the worst that could be thought of. Each is read in a
//! process of its own, whose highest resident size is the figure.
//! `cargo bench -p alicloud-runtime --bench memory`

use std::{
    env, fs,
    process::{Command, ExitCode},
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
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
    println!("{}\t{}\t{said}", peak.unwrap_or(0), taken.as_millis());
}

fn main() -> ExitCode {
    if let Some(shape) = env::var("SHAPE").ok().and_then(|shape| shape.parse().ok()) {
        measure(shape);
        return ExitCode::SUCCESS;
    }
    let program = env::current_exe().expect("the path of this bench");
    let mut worst = 0;
    for (index, (name, ..)) in SHAPES.iter().enumerate() {
        let output = Command::new(&program)
            .env("SHAPE", index.to_string())
            .output();
        let output = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let line = output.unwrap_or_default();
        let mut parts = line.trim_end().splitn(3, '\t');
        let mut number = || {
            parts
                .next()
                .and_then(|part| part.parse::<u64>().ok())
                .unwrap_or(u64::MAX)
        };
        let (peak, milliseconds) = (number(), number());
        worst = worst.max(peak);
        println!(
            "{name:26} {:5} MiB {milliseconds:6} ms  {}",
            peak >> 10,
            parts.next().unwrap_or_default()
        );
    }
    println!("worst: {} MiB of 1024", worst >> 10);
    if worst > ALLOWED_KIB {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
