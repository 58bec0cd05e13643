//! A typed request of 24 parameters to its signed URL, beside one pass over ready pairs: sort,
//! canonicalize into kept buffers, HMAC-SHA1, Base64.
//!
//! `cargo bench -p alicloud-runtime --bench sign`

mod measure;

use std::{
    hint::black_box,
    time::{Duration, UNIX_EPOCH},
};

use alicloud_runtime::{
    Credentials, Signature,
    codegen::*,
    encode::Params,
    sign::{Stamp, Unsigned, sign},
};
use base64::Engine;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

static PRODUCT: Product = Product::new("Ecs", "2014-05-26");
const OPERATION: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeInstances");

#[derive(Clone, Debug)]
struct Request {
    region_id: Option<String>,
    vpc_id: Option<String>,
    instance_ids: Vec<String>,
    status: Option<String>,
    page_number: Option<i32>,
    page_size: Option<i32>,
    tag: Vec<Tag>,
    /// Absent, as most parameters of a real request are.
    absent: [Option<String>; 30],
}

#[derive(Clone, Debug)]
struct Tag {
    key: Option<String>,
    value: Option<String>,
}

impl Encode for Request {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("VpcId", &self.vpc_id);
        e.query_json("InstanceIds", &self.instance_ids);
        e.query("Status", &self.status);
        e.query("PageNumber", &self.page_number);
        e.query("PageSize", &self.page_size);
        e.query("Tag", &self.tag);
        for absent in &self.absent {
            e.query("AnotherParameter", absent);
        }
    }
}

impl Encode for Tag {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("Key", &self.key);
        e.field("Value", &self.value);
    }
}

fn request() -> Request {
    let tag = |n: i32| Tag {
        key: Some(format!("key-{n}")),
        value: Some(format!("平台 value {n}")),
    };
    Request {
        region_id: Some("cn-hangzhou".into()),
        vpc_id: Some("vpc-bp1vwnn14rqpyiczj1dtd".into()),
        instance_ids: vec!["i-bp67acfmxazb4p1a".into(), "i-bp67acfmxazb4p1b".into()],
        status: Some("Running".into()),
        page_number: Some(1),
        page_size: Some(100),
        tag: (1..6).map(tag).collect(),
        absent: std::array::from_fn(|_| None),
    }
}

const NONCE: &str = "9b7a44b03be111e58c7308002700c460";

fn ours(request: &Request, credentials: &Credentials, signature: Signature) -> String {
    let mut params = Params::new();
    Encoder::request(&mut params, request, None);
    let unsigned = Unsigned {
        operation: &OPERATION,
        origin: "https://ecs.cn-hangzhou.aliyuncs.com",
        params: &params,
        headers: &[],
    };
    let stamp = Stamp {
        time: UNIX_EPOCH + Duration::from_secs(1_716_193_800),
        nonce: NONCE,
    };
    match sign(&unsigned, credentials, signature, &stamp) {
        Ok(signed) => signed.request.url,
        Err(error) => error.to_string(),
    }
}

/// The yardstick: no types, no URL, buffers that are kept.
#[derive(Default)]
struct Buffers {
    query: Vec<u8>,
    text: Vec<u8>,
    signature: String,
}

fn encode(out: &mut Vec<u8>, text: &[u8]) {
    for byte in text {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(*byte),
            _ => {
                out.push(b'%');
                out.push(b"0123456789ABCDEF"[usize::from(byte >> 4)]);
                out.push(b"0123456789ABCDEF"[usize::from(byte & 15)]);
            }
        }
    }
}

fn yardstick(pairs: &[(&str, &str)], order: &mut [usize], buffers: &mut Buffers) -> usize {
    order.sort_unstable_by_key(|index| pairs[*index].0);
    buffers.query.clear();
    for index in order.iter() {
        if !buffers.query.is_empty() {
            buffers.query.push(b'&');
        }
        encode(&mut buffers.query, pairs[*index].0.as_bytes());
        buffers.query.push(b'=');
        encode(&mut buffers.query, pairs[*index].1.as_bytes());
    }
    buffers.text.clear();
    buffers.text.extend_from_slice(b"POST&%2F&");
    encode(&mut buffers.text, &buffers.query);
    buffers.signature.clear();
    if let Ok(mac) = Hmac::<Sha1>::new_from_slice(b"testsecret&") {
        let code = mac.chain_update(&buffers.text).finalize().into_bytes();
        base64::engine::general_purpose::STANDARD.encode_string(code, &mut buffers.signature);
    }
    buffers.signature.len()
}

fn main() {
    let request = request();
    let credentials = Credentials::new("testid", "testsecret");
    let url = ours(&request, &credentials, Signature::HmacSha1);
    let pairs: Vec<(String, String)> = url
        .split_once('?')
        .map_or("", |(_, query)| query)
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, _)| *name != "Signature")
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    println!("{} parameters, URL of {} bytes", pairs.len(), url.len());
    assert_eq!(pairs.len(), 24);
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let mut shuffled: Vec<usize> = (0..pairs.len()).collect();
    shuffled.sort_by_key(|index| index * 7 % pairs.len());
    let mut buffers = Buffers::default();
    let mut order = shuffled.clone();
    yardstick(&pairs, &mut order, &mut buffers);
    let signature: String = url
        .rsplit("Signature=")
        .next()
        .map(decoded)
        .unwrap_or_default();
    assert_eq!(buffers.signature, signature, "both sign the same");
    for (what, limit, signature) in [
        (
            "typed request to signed URL, HMAC-SHA1",
            1.5,
            Signature::HmacSha1,
        ),
        (
            "typed request to signed request, ACS3",
            f64::INFINITY,
            Signature::Acs3HmacSha256,
        ),
    ] {
        measure::compare(
            what,
            limit,
            2000,
            ("typed", || {
                drop(black_box(ours(
                    black_box(&request),
                    &credentials,
                    signature,
                )))
            }),
            ("canonicalise + HMAC-SHA1", || {
                order.copy_from_slice(&shuffled);
                black_box(yardstick(black_box(&pairs), &mut order, &mut buffers));
            }),
        );
    }
}

fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let hex: String = bytes.by_ref().take(2).map(char::from).collect();
            out.push(u8::from_str_radix(&hex, 16).unwrap_or_default());
        } else {
            out.push(byte);
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
