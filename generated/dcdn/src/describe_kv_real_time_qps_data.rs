// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKvRealTimeQpsData`, from `dcdn/DescribeKvRealTimeQpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SplitBy};

/// Returns queries per second of edge KV storage in near real time, by access type.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeKvRealTimeQpsDataRequest::new();
/// let reply = client.describe_kv_real_time_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// What figures are grouped by.
    pub split_by: Option<Open<SplitBy>>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeKvRealTimeQpsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
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
    /// Sets `AccessType`.
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<Open<SplitBy>>) -> Self {
        self.split_by = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeKvRealTimeQpsDataRequest {
        "NamespaceId" => namespace_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AccessType" => access_type: query,
        "SplitBy" => split_by: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeKvRealTimeQpsDataRequest {
    type Response = DescribeKvRealTimeQpsDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeKvRealTimeQpsData")
        .read_only();
}

/// Response to [`DescribeKvRealTimeQpsDataRequest`], which the documentation does not describe.
pub type DescribeKvRealTimeQpsDataResponse = alicloud_runtime::UndocumentedResponse;
