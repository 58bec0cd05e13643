// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeGroupTransferFlowStats`, from `linkwan/ListNodeGroupTransferFlowStats.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TimeIntervalUnit};

/// Returns traffic statistics of a node group per time interval.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeGroupTransferFlowStatsRequest::new()
///     .node_group_id("...")
///     .begin_millis(1)
///     .end_millis(1)
///     .time_interval_unit("...");
/// let reply = client.list_node_group_transfer_flow_stats(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// **Required.** Milliseconds of this: end.
    pub end_millis: Option<i64>,
    /// **Required.** Unit that the time interval is counted in.
    pub time_interval_unit: Option<Open<TimeIntervalUnit>>,
}

impl ListNodeGroupTransferFlowStatsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `BeginMillis`, which is required.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `EndMillis`, which is required.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
        self
    }
    /// Sets `TimeIntervalUnit`, which is required.
    pub fn time_interval_unit(
        mut self,
        value: impl Into<Open<TimeIntervalUnit>>,
    ) -> Self {
        self.time_interval_unit = Some(value.into());
        self
    }
}

request! {
    ListNodeGroupTransferFlowStatsRequest {
        "IotInstanceId" => iot_instance_id: query,
        "NodeGroupId" => node_group_id: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "TimeIntervalUnit" => time_interval_unit: query,
    }
}

impl Operation for ListNodeGroupTransferFlowStatsRequest {
    type Response = ListNodeGroupTransferFlowStatsResponse;
    type Error = ListNodeGroupTransferFlowStatsError;
    const INFO: OperationInfo = super::operation("ListNodeGroupTransferFlowStats")
        .required(&["NodeGroupId", "BeginMillis", "EndMillis", "TimeIntervalUnit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeGroupTransferFlowStatsError] = &[
        ListNodeGroupTransferFlowStatsError::ForbiddenByRam,
        ListNodeGroupTransferFlowStatsError::ForbiddenByRiskControl,
        ListNodeGroupTransferFlowStatsError::NonExistent,
        ListNodeGroupTransferFlowStatsError::CloudProductNotActivated,
        ListNodeGroupTransferFlowStatsError::FeatureNotActivated,
        ListNodeGroupTransferFlowStatsError::InternalError,
        ListNodeGroupTransferFlowStatsError::NotResourceOwner,
    ];
}

/// Response to [`ListNodeGroupTransferFlowStatsRequest`].
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<NodeGroupTransferFlowStatData>,
}

response! {
    ListNodeGroupTransferFlowStatsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct NodeGroupTransferFlowStatData {
    /// How many there are of this: downlink. Example: `1010`.
    pub downlink_count: Option<i64>,
    /// Milliseconds of this: stat. Example: `1514736000000`.
    pub stat_millis: Option<i64>,
    /// How many there are of this: uplink. Example: `10`.
    pub uplink_count: Option<i64>,
}

response! {
    NodeGroupTransferFlowStatData {
        "DownlinkCount" => downlink_count: value,
        "StatMillis" => stat_millis: value,
        "UplinkCount" => uplink_count: value,
    }
}

/// Errors that the documentation of [`ListNodeGroupTransferFlowStatsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type ListNodeGroupTransferFlowStatsError = super::DocumentedError;
