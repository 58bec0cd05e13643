//! Calls against a real server on loopback, which works out each signature by itself.

#![allow(clippy::unwrap_used)]
#![cfg(feature = "http")]

mod requests;
mod responses;
mod server;
mod shown;
mod signature;
mod unsent;
mod zoo;

use alicloud_runtime::{Client, Config, ConfigBuilder, Credentials};

use server::Server;

pub(crate) const SECRET: &str = "test-secret";

pub(crate) fn config(server: &Server) -> ConfigBuilder {
    Config::builder()
        .endpoint(&server.url)
        .credentials(Credentials::new("test-id", SECRET))
}

pub(crate) fn client(config: ConfigBuilder) -> Client {
    Client::new(&config.build().unwrap(), &zoo::PRODUCT)
}
