// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartHoneypot`, from `sas/StartHoneypot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HoneypotData};

/// Puts a stopped honeypot back to work.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartHoneypotRequest::new()
///     .honeypot_id("...");
/// let reply = client.start_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartHoneypotRequest {
    /// **Required.** ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl StartHoneypotRequest {
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
    StartHoneypotRequest {
        "HoneypotId" => honeypot_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for StartHoneypotRequest {
    type Response = StartHoneypotResponse;
    type Error = StartHoneypotError;
    const INFO: OperationInfo = super::operation("StartHoneypot")
        .required(&["HoneypotId"]);
    const ERRORS: &'static [StartHoneypotError] = &[
        StartHoneypotError::NoPermission,
        StartHoneypotError::ServerError,
    ];
}

/// Response to [`StartHoneypotRequest`].
#[non_exhaustive]
pub struct StartHoneypotResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20456DD5-5CBF-5015-9173-12CA4246B***`.
    pub request_id: Option<String>,
}

response! {
    StartHoneypotResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StartHoneypotError = super::DocumentedError;
