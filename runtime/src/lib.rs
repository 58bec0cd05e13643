//! Client, signing, credentials, retries and decoding that the alicloud SDK is built on.

pub mod credentials;
pub mod future;
