//! What a network and a service can do to a call, against a real server on loopback: nothing hangs,
//! no connection is leaked, and what must not be repeated is not.

#![allow(clippy::unwrap_used)]
#![cfg(feature = "http")]

mod calls;
mod concurrency;
mod connections;
#[path = "../../benches/measure/cpu.rs"]
mod cpu;
mod credentials;
mod files;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod proxies;
mod responses;
mod retries;
mod secrets;
mod server;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod transport;

use std::time::Duration;

use alicloud_runtime::{
    Backoff, Client, Config, ConfigBuilder, Credentials, transport::HttpOptions,
};

use calls::{PRODUCT, Read};
use server::Server;

/// Nothing here takes longer unless it hangs.
async fn within<T>(future: impl IntoFuture<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future)
        .await
        .expect("it hangs")
}

fn config(endpoint: impl Into<String>) -> ConfigBuilder {
    let retry = Backoff::new()
        .base(Duration::from_millis(1))
        .cap(Duration::from_millis(200));
    Config::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("id", "secret"))
        .http(HttpOptions::new().no_proxy())
        .retry(retry)
}

fn client(server: &Server) -> Client {
    build(config(server.url()))
}

fn build(config: ConfigBuilder) -> Client {
    Client::new(&config.build().unwrap(), &PRODUCT)
}

/// So many reads at the same time, all of which succeed.
async fn read_at_once(client: &Client, count: usize) {
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(Read::default()).await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        within(call).await.unwrap().unwrap();
    }
}
