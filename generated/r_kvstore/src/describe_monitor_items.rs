// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorItems`, from `r-kvstore/DescribeMonitorItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics that can be asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeMonitorItemsRequest::new();
/// let reply = client.describe_monitor_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorItemsRequest {}

impl DescribeMonitorItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMonitorItemsRequest {}
}

impl Operation for DescribeMonitorItemsRequest {
    type Response = DescribeMonitorItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMonitorItems").read_only();
}

/// Response to [`DescribeMonitorItemsRequest`].
#[non_exhaustive]
pub struct DescribeMonitorItemsResponse {
    /// Metrics that exist, one entry each.
    pub monitor_items: Vec<KVStoreMonitorItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BEB2618-9517-43F3-A233-E0B345125686`.
    pub request_id: Option<String>,
}

response! {
    DescribeMonitorItemsResponse {
        "MonitorItems" => monitor_items: list("KVStoreMonitorItem"),
        "RequestId" => request_id: value,
    }
}

/// Metrics that exist, one entry each.
#[non_exhaustive]
pub struct KVStoreMonitorItem {
    /// Name of the metric. Example: `select`.
    pub monitor_key: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `Counts/s`.
    pub unit: Option<String>,
}

response! {
    KVStoreMonitorItem {
        "MonitorKey" => monitor_key: value,
        "Unit" => unit: value,
    }
}
