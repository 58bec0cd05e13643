// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeChange`, from `webplus/ResumeChange.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Continues a change that was paused.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::ResumeChangeRequest::new();
/// let reply = client.resume_change(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ResumeChangeRequest {
    /// ID of the change that the call is about. Example: `wc-5d3fabad56fd7c14ac9*****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResumeChangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeId`.
    pub fn change_id(mut self, value: impl Into<String>) -> Self {
        self.change_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResumeChangeRequest {
        "ChangeId" => change_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResumeChangeRequest {
    type Response = ResumeChangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeChange")
        .roa("POST", "/pop/v1/wam/change/resume")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
}

/// Response to [`ResumeChangeRequest`].
#[non_exhaustive]
pub struct ResumeChangeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Change that the call started; ask for its progress by its ID.
    pub env_change: Option<EnvChange>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F38283EF-B83B-47C0-992D-1DC450DE****`.
    pub request_id: Option<String>,
}

response! {
    ResumeChangeResponse {
        "Code" => code: value,
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
