// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorItems`, from `petadata/DescribeMonitorItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics that can be monitored at a given level, with their units.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeMonitorItemsRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .item_level("INSTANCE_PERFORMANCE")
///     .monitor_version("1");
/// let reply = client.describe_monitor_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorItemsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Level that the item has on its scale.
    pub item_level: Option<String>,
    /// Which version of the monitor is meant. Default: `1`.
    pub monitor_version: Option<String>,
}

impl DescribeMonitorItemsRequest {
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
    /// Sets `ItemLevel`, which is required.
    pub fn item_level(mut self, value: impl Into<String>) -> Self {
        self.item_level = Some(value.into());
        self
    }
    /// Sets `MonitorVersion`.
    pub fn monitor_version(mut self, value: impl Into<String>) -> Self {
        self.monitor_version = Some(value.into());
        self
    }
}

request! {
    DescribeMonitorItemsRequest {
        "InstanceId" => instance_id: query,
        "ItemLevel" => item_level: query,
        "MonitorVersion" => monitor_version: query,
    }
}

impl Operation for DescribeMonitorItemsRequest {
    type Response = DescribeMonitorItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMonitorItems")
        .required(&["InstanceId", "ItemLevel"])
        .read_only();
}

/// Response to [`DescribeMonitorItemsRequest`].
#[non_exhaustive]
pub struct DescribeMonitorItemsResponse {
    /// The monitor items that were found or are concerned, one entry each.
    pub monitor_items: Vec<MonitorItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B16745FC-88BB-43B2-BF15-007EC9C899E8`.
    pub request_id: Option<String>,
}

response! {
    DescribeMonitorItemsResponse {
        "MonitorItems" => monitor_items: list("MonitorItem"),
        "RequestId" => request_id: value,
    }
}

/// The monitor items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MonitorItem {
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
}

response! {
    MonitorItem {
        "DisplayName" => display_name: value,
        "Key" => key: value,
        "Unit" => unit: value,
    }
}
