#!/usr/bin/env bash
# Size of a stripped release program that makes one call with this SDK, as a ratio to the same call written by hand on
# reqwest, serde_json and hmac, with the same TLS.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-binary}
mkdir -p "$work"/{ours,by-hand}/src

cat > "$work/Cargo.toml" <<TOML
[workspace]
members = ["ours", "by-hand"]
resolver = "3"

[profile.release]
strip = true
TOML
cat > "$work/ours/Cargo.toml" <<TOML
[package]
name = "ours"
version = "0.0.0"
edition = "2024"

[dependencies]
alicloud = { path = "$root/generated", features = ["vpc"] }
tokio = { version = "1", features = ["macros", "rt"] }
TOML
cat > "$work/ours/src/main.rs" <<'RUST'
use alicloud::{Config, vpc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = vpc::Client::new(&Config::from_env().await?);
    let request = vpc::ModifyRouterInterfaceSpecRequest::new()
        .region_id("cn-hangzhou")
        .router_interface_id("ri-example")
        .spec("Large.1");
    let reply = client.modify_router_interface_spec(request).await?;
    println!("{:?}", reply.spec);
    Ok(())
}
RUST
cat > "$work/by-hand/Cargo.toml" <<TOML
[package]
name = "by-hand"
version = "0.0.0"
edition = "2024"

[dependencies]
base64 = "0.23"
fastrand = "2"
hmac = "0.13"
jiff = { version = "0.2", default-features = false, features = ["std"] }
percent-encoding = "2"
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
sha1 = "0.11"
tokio = { version = "1", features = ["macros", "rt"] }
TOML
cat > "$work/by-hand/src/main.rs" <<'RUST'
use std::{collections::BTreeMap, env};

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Answer {
    request_id: Option<String>,
    spec: Option<String>,
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (id, secret) = (env::var("ALIBABA_CLOUD_ACCESS_KEY_ID")?, env::var("ALIBABA_CLOUD_ACCESS_KEY_SECRET")?);
    let nonce = format!("{:032x}", fastrand::u128(..));
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut query = BTreeMap::from([
        ("AccessKeyId", id.as_str()),
        ("Action", "ModifyRouterInterfaceSpec"),
        ("Format", "JSON"),
        ("RegionId", "cn-hangzhou"),
        ("RouterInterfaceId", "ri-example"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", &nonce),
        ("SignatureVersion", "1.0"),
        ("Spec", "Large.1"),
        ("Timestamp", &now),
        ("Version", "2016-04-28"),
    ]);
    let joined = |query: &BTreeMap<&str, &str>| {
        let pairs: Vec<String> = query.iter().map(|(k, v)| format!("{}={}", encoded(k), encoded(v))).collect();
        pairs.join("&")
    };
    let text = format!("POST&%2F&{}", encoded(&joined(&query)));
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(format!("{secret}&").as_bytes())?;
    mac.update(text.as_bytes());
    let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
    query.insert("Signature", &signature);
    let url = format!("https://vpc.aliyuncs.com/?{}", joined(&query));
    let answer = reqwest::Client::new().post(url).send().await?.error_for_status()?.text().await?;
    let answer: Answer = serde_json::from_str(&answer)?;
    println!("{:?}", answer.spec);
    Ok(())
}
RUST
cd "$work"
CARGO_TARGET_DIR="$work/target" cargo build --quiet --release
ours=$(stat -c %s target/release/ours)
by_hand=$(stat -c %s target/release/by-hand)
awk -v o="$ours" -v h="$by_hand" 'BEGIN { printf "ours %d bytes, by hand %d bytes, ratio %.2f (wanted: at most 1.15)\n", o, h, o / h }'
