// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChange`, from `webplus/DescribeChange.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Change};

/// Reads one change of an environment: whether finished, paused, aborted or successful.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeChangeRequest::new();
/// let reply = client.describe_change(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeChangeRequest {
    /// ID of the env that the call is about. Example: `we-5d245f7f1f773f090a0d****`.
    pub env_id: Option<String>,
    /// ID of the change that the call is about. Example: `wc-5d245f94f314934e2ab1****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeChangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
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
    DescribeChangeRequest {
        "EnvId" => env_id: query,
        "ChangeId" => change_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeChangeRequest {
    type Response = DescribeChangeResponse;
    type Error = DescribeChangeError;
    const INFO: OperationInfo = super::operation("DescribeChange")
        .roa("GET", "/pop/v1/wam/changeInfo")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeChangeError] = &[
        DescribeChangeError::ResourceAuthFailed,
        DescribeChangeError::ChangeNotExists,
    ];
}

/// Response to [`DescribeChangeRequest`].
#[non_exhaustive]
pub struct DescribeChangeResponse {
    /// The change asked about, with how far it has come.
    pub change: Option<Change>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `91AF2647-8A0B-47FE-8AD4-AE49AA79****`.
    pub request_id: Option<String>,
}

response! {
    DescribeChangeResponse {
        "Change" => change: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeChangeRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`ChangeNotExists`](super::DocumentedError::ChangeNotExists)
pub type DescribeChangeError = super::DocumentedError;
