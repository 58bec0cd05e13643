// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataSharePerformance`, from `gpdb/DescribeDataSharePerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SeryValue};

/// Returns performance metrics of data sharing over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDataSharePerformanceRequest::new()
///     .key("...");
/// let reply = client.describe_data_share_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataSharePerformanceRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDataSharePerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDataSharePerformanceRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDataSharePerformanceRequest {
    type Response = DescribeDataSharePerformanceResponse;
    type Error = DescribeDataSharePerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDataSharePerformance")
        .required(&["Key", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDataSharePerformanceError] = &[
        DescribeDataSharePerformanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeDataSharePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDataSharePerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-08-03T15:10Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBE00C04-A3E8-4114-881D-0480A72CB92E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2022-08-03T15:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `gp-bp12ga6v69h86****`.
    pub db_cluster_id: Option<String>,
    /// The performance keys that were found or are concerned, one entry each.
    pub performance_keys: Vec<PerformanceKey>,
}

response! {
    DescribeDataSharePerformanceResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
        "PerformanceKeys" => performance_keys: list(""),
    }
}

/// The performance keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PerformanceKey {
    /// Name that people know the item by. Example: `adbpg_datashare_topic_count`.
    pub name: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `int`.
    pub unit: Option<String>,
    /// The series that were found or are concerned, one entry each.
    pub series: Vec<Sery>,
}

response! {
    PerformanceKey {
        "Name" => name: value,
        "Unit" => unit: value,
        "Series" => series: list(""),
    }
}

/// The series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sery {
    /// The values that were found or are concerned, one entry each.
    pub values: Vec<SeryValue>,
    /// Name that people know the item by. Example: `adbpg_datashare_topic_count`.
    pub name: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeDataSharePerformanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeDataSharePerformanceError = super::DocumentedError;
