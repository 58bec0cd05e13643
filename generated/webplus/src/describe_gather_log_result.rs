// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGatherLogResult`, from `webplus/DescribeGatherLogResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatherLogChange, InstanceResult};

/// Shows the outcome of a log collection, with each instance's storage location.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeGatherLogResultRequest::new();
/// let reply = client.describe_gather_log_result(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeGatherLogResultRequest {
    /// ID of the change that the call is about. Example: `wc-5d412db056fd7c14ac9*****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeGatherLogResultRequest {
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
    DescribeGatherLogResultRequest {
        "ChangeId" => change_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeGatherLogResultRequest {
    type Response = DescribeGatherLogResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGatherLogResult")
        .roa("GET", "/pop/v1/wam/appEnv/gatherLog")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGatherLogResultRequest`].
#[non_exhaustive]
pub struct DescribeGatherLogResultResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Result of the step or check named gather log.
    pub gather_log_result: Option<GatherLogResult>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `76A821B7-A376-47C5-956C-34827EF*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeGatherLogResultResponse {
        "Code" => code: value,
        "GatherLogResult" => gather_log_result: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named gather log.
#[non_exhaustive]
pub struct GatherLogResult {
    /// The change asked about, with how far it has come.
    pub change: Option<GatherLogChange>,
    /// Outcomes of the instance, one entry each.
    pub instance_results: Vec<InstanceResult>,
    /// Path of the log file. Example: `/home/admin/app/webplus-app.log`.
    pub log_path: Option<String>,
}

response! {
    GatherLogResult {
        "Change" => change: value,
        "InstanceResults" => instance_results: list("InstanceResult"),
        "LogPath" => log_path: value,
    }
}
