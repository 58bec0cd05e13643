// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetHoneypot`, from `sas/ResetHoneypot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HoneypotData};

/// Resets a honeypot to its initial state.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ResetHoneypotRequest::new()
///     .honeypot_id("...");
/// let reply = client.reset_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetHoneypotRequest {
    /// **Required.** ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ResetHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotId`, which is required.
    pub fn honeypot_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ResetHoneypotRequest {
        "HoneypotId" => honeypot_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ResetHoneypotRequest {
    type Response = ResetHoneypotResponse;
    type Error = ResetHoneypotError;
    const INFO: OperationInfo = super::operation("ResetHoneypot")
        .required(&["HoneypotId"]);
    const ERRORS: &'static [ResetHoneypotError] = &[
        ResetHoneypotError::NoPermission,
        ResetHoneypotError::ServerError,
    ];
}

/// Response to [`ResetHoneypotRequest`].
#[non_exhaustive]
pub struct ResetHoneypotResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A57C711B-AA15-55B2-8F61-4D09CEXXXXX`.
    pub request_id: Option<String>,
}

response! {
    ResetHoneypotResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResetHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ResetHoneypotError = super::DocumentedError;
