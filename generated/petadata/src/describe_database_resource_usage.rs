// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseResourceUsage`, from `petadata/DescribeDatabaseResourceUsage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DatabaseResourceUsageMonitorData};

/// Shows the space that one database used over time: data, binlogs and the rest.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeDatabaseResourceUsageRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb");
/// let reply = client.describe_database_resource_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseResourceUsageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeDatabaseResourceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDatabaseResourceUsageRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDatabaseResourceUsageRequest {
    type Response = DescribeDatabaseResourceUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseResourceUsage")
        .required(&["InstanceId", "DBName"])
        .read_only();
}

/// Response to [`DescribeDatabaseResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseResourceUsageResponse {
    /// The monitor data that were found or are concerned, one entry each.
    pub monitor_datas: Vec<DatabaseResourceUsageMonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A21A8FF-BA22-4AE2-8A3A-4A15D0ACCAB5`.
    pub request_id: Option<String>,
}

response! {
    DescribeDatabaseResourceUsageResponse {
        "MonitorDatas" => monitor_datas: list("MonitorData"),
        "RequestId" => request_id: value,
    }
}
