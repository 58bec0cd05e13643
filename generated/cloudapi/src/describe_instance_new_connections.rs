// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceNewConnections`, from `cloudapi/DescribeInstanceNewConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorItem};

/// Returns how many new connections a dedicated instance accepted over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstanceNewConnectionsRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .instance_id("...")
///     .sbc_name("...");
/// let reply = client.describe_instance_new_connections(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceNewConnectionsRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** How figures of one interval are condensed: `Maximum`, `Minimum` or `Average`.
    pub sbc_name: Option<String>,
}

impl DescribeInstanceNewConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SbcName`, which is required.
    pub fn sbc_name(mut self, value: impl Into<String>) -> Self {
        self.sbc_name = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceNewConnectionsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "SbcName" => sbc_name: query,
    }
}

impl Operation for DescribeInstanceNewConnectionsRequest {
    type Response = DescribeInstanceNewConnectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceNewConnections")
        .required(&["StartTime", "EndTime", "InstanceId", "SbcName"])
        .read_only();
}

/// Response to [`DescribeInstanceNewConnectionsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceNewConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// The instance new connections that were found or are concerned, one entry each.
    pub instance_new_connections: Vec<MonitorItem>,
}

response! {
    DescribeInstanceNewConnectionsResponse {
        "RequestId" => request_id: value,
        "InstanceNewConnections" => instance_new_connections: list("MonitorItem"),
    }
}
