// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AbortChange`, from `webplus/AbortChange.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Breaks off a change; the step under way is finished before it stops.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::AbortChangeRequest::new();
/// let reply = client.abort_change(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AbortChangeRequest {
    /// ID of the change that the call is about. Example: `wc-5d3a963d5802611c4ddc****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AbortChangeRequest {
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
    AbortChangeRequest {
        "ChangeId" => change_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for AbortChangeRequest {
    type Response = AbortChangeResponse;
    type Error = AbortChangeError;
    const INFO: OperationInfo = super::operation("AbortChange")
        .roa("POST", "/pop/v1/wam/change/abort")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [AbortChangeError] = &[
        AbortChangeError::ResourceAuthFailed,
        AbortChangeError::ChangeOnAborting,
        AbortChangeError::ChangeFinished,
    ];
}

/// Response to [`AbortChangeRequest`].
#[non_exhaustive]
pub struct AbortChangeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Change that the call started; ask for its progress by its ID.
    pub env_change: Option<EnvChange>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A65FB3-DFD6-4D9A-83EA-9259C2D3****`.
    pub request_id: Option<String>,
}

response! {
    AbortChangeResponse {
        "Code" => code: value,
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AbortChangeRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed), here with HTTP status 500
/// - [`ChangeOnAborting`](super::DocumentedError::ChangeOnAborting)
/// - [`ChangeFinished`](super::DocumentedError::ChangeFinished)
pub type AbortChangeError = super::DocumentedError;
