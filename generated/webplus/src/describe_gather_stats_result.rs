// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGatherStatsResult`, from `webplus/DescribeGatherStatsResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatherLogChange, InstanceResult};

/// Shows the outcome of a diagnostics collection, with each instance's storage location.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeGatherStatsResultRequest::new();
/// let reply = client.describe_gather_stats_result(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeGatherStatsResultRequest {
    /// ID of the change that the call is about. Example: `wc-5d4134b956fd7c14ac91*****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeGatherStatsResultRequest {
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
    DescribeGatherStatsResultRequest {
        "ChangeId" => change_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeGatherStatsResultRequest {
    type Response = DescribeGatherStatsResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGatherStatsResult")
        .roa("GET", "/pop/v1/wam/appEnv/gatherStats")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGatherStatsResultRequest`].
#[non_exhaustive]
pub struct DescribeGatherStatsResultResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Result of the step or check named gather stats.
    pub gather_stats_result: Option<GatherStatsResult>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D208107C-B729-4C92-80EE-7257131*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeGatherStatsResultResponse {
        "Code" => code: value,
        "GatherStatsResult" => gather_stats_result: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named gather stats.
#[non_exhaustive]
pub struct GatherStatsResult {
    /// The change asked about, with how far it has come.
    pub change: Option<GatherLogChange>,
    /// Outcomes of the instance, one entry each.
    pub instance_results: Vec<InstanceResult>,
}

response! {
    GatherStatsResult {
        "Change" => change: value,
        "InstanceResults" => instance_results: list("InstanceResult"),
    }
}
