// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNisNetworkMetrics`, from `nis/GetNisNetworkMetrics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Returns one metric of a network resource type over time, by dimensions.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// use alicloud_nis::get_nis_network_metrics::Dimension;
///
/// let request = alicloud_nis::GetNisNetworkMetricsRequest::new()
///     .region_no("...")
///     .resource_type("...")
///     .metric_name("...")
///     .dimensions([Dimension::new()]);
/// let reply = client.get_nis_network_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNisNetworkMetricsRequest {
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Which figure is returned, such as traffic or latency.
    pub metric_name: Option<Open<MetricName>>,
    /// **Required.** The dimensions to work on or to narrow the list down to.
    pub dimensions: Vec<Dimension>,
    /// Time that is set or recorded for this: begin. Range: 0 to 253402271999000.
    pub begin_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 253402271999000.
    pub end_time: Option<i64>,
    /// Order of the data points in time.
    pub scan_by: Option<Open<ScanBy>>,
    /// Account that the use cross belongs to or works with.
    pub use_cross_account: Option<bool>,
    /// IDs of the accounts to work on or to narrow the list down to. Items: at most 10.
    pub account_ids: Vec<String>,
    /// Number that is given for this: step minutes.
    pub step_minutes: Option<i32>,
}

impl GetNisNetworkMetricsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<Open<MetricName>>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Dimensions`, which is required.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BeginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `ScanBy`.
    pub fn scan_by(mut self, value: impl Into<Open<ScanBy>>) -> Self {
        self.scan_by = Some(value.into());
        self
    }
    /// Sets `UseCrossAccount`.
    #[inline]
    pub fn use_cross_account(mut self, value: bool) -> Self {
        self.use_cross_account = Some(value);
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StepMinutes`.
    #[inline]
    pub fn step_minutes(mut self, value: i32) -> Self {
        self.step_minutes = Some(value);
        self
    }
}

request! {
    GetNisNetworkMetricsRequest {
        "RegionNo" => region_no: query,
        "ResourceType" => resource_type: query,
        "MetricName" => metric_name: query,
        "Dimensions" => dimensions: query_json,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "ScanBy" => scan_by: query,
        "UseCrossAccount" => use_cross_account: query,
        "AccountIds" => account_ids: query,
        "StepMinutes" => step_minutes: query,
    }
}

impl Operation for GetNisNetworkMetricsRequest {
    type Response = GetNisNetworkMetricsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetNisNetworkMetrics")
        .required(&["RegionNo", "ResourceType", "MetricName", "Dimensions"])
        .read_only();
}

/// Response to [`GetNisNetworkMetricsRequest`], which the documentation does not describe.
pub type GetNisNetworkMetricsResponse = alicloud_runtime::UndocumentedResponse;

/// The dimensions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Dimension {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Dimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Dimension {
        "Name" => name: field,
        "Value" => value: field,
    }
}

values! {
    /// Which figure is returned, such as traffic or latency.
    pub enum MetricName {
        /// Round-trip time.
        Rtt = "rtt",
        /// Bits per second.
        Bps = "bps",
        /// Packets per second.
        Pps = "pps",
        /// Share of packets sent again.
        RetransmitRate = "RetransmitRate",
        /// Open connections.
        ActiveSessionCount = "ActiveSessionCount",
        /// Connections opened per second.
        NewSessionPerSecond = "NewSessionPerSecond",
        /// Packets dropped per second for going over the limit.
        RatelimitDropPps = "RatelimitDropPps",
        /// Share of what passes.
        PassRate = "passRate",
        /// Share of the bandwidth in use.
        BandwidthUtilization = "BandwidthUtilization",
    }
}

values! {
    /// Order of the data points in time.
    pub enum ScanBy {
        /// Earliest first.
        TimestampAscending = "TimestampAscending",
        /// Latest first.
        TimestampDescending = "TimestampDescending",
    }
}
