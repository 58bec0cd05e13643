// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayTransferFlowStats`, from `linkwan/ListGatewayTransferFlowStats.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TimeIntervalUnit};

/// Returns traffic statistics of a gateway per time interval.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewayTransferFlowStatsRequest::new()
///     .gw_eui("...")
///     .begin_millis(1)
///     .end_millis(1)
///     .time_interval_unit("...");
/// let reply = client.list_gateway_transfer_flow_stats(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// **Required.** Milliseconds of this: end.
    pub end_millis: Option<i64>,
    /// **Required.** Unit that the time interval is counted in.
    pub time_interval_unit: Option<Open<TimeIntervalUnit>>,
}

impl ListGatewayTransferFlowStatsRequest {
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
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
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
    ListGatewayTransferFlowStatsRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "TimeIntervalUnit" => time_interval_unit: query,
    }
}

impl Operation for ListGatewayTransferFlowStatsRequest {
    type Response = ListGatewayTransferFlowStatsResponse;
    type Error = ListGatewayTransferFlowStatsError;
    const INFO: OperationInfo = super::operation("ListGatewayTransferFlowStats")
        .required(&["GwEui", "BeginMillis", "EndMillis", "TimeIntervalUnit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewayTransferFlowStatsError] = &[
        ListGatewayTransferFlowStatsError::ForbiddenByRam,
        ListGatewayTransferFlowStatsError::ForbiddenByRiskControl,
        ListGatewayTransferFlowStatsError::NonExistent,
        ListGatewayTransferFlowStatsError::NotResourceOwner,
        ListGatewayTransferFlowStatsError::InternalError,
    ];
}

/// Response to [`ListGatewayTransferFlowStatsRequest`].
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<GatewayTransferFlowStatData>,
}

response! {
    ListGatewayTransferFlowStatsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayTransferFlowStatData {
    /// How many there are of this: downlink. Example: `10`.
    pub downlink_count: Option<i64>,
    /// The stat millis that are concerned. Example: `1514736000000`.
    pub stat_millis: Option<String>,
    /// How many there are of this: uplink. Example: `10`.
    pub uplink_count: Option<i64>,
}

response! {
    GatewayTransferFlowStatData {
        "DownlinkCount" => downlink_count: value,
        "StatMillis" => stat_millis: value,
        "UplinkCount" => uplink_count: value,
    }
}

/// Errors that the documentation of [`ListGatewayTransferFlowStatsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayTransferFlowStatsError = super::DocumentedError;
