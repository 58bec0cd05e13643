// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortRangeListEntries`, from `ecs/DescribePortRangeListEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the port ranges contained in a port list.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePortRangeListEntriesRequest::new()
///     .port_range_list_id("...");
/// let reply = client.describe_port_range_list_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortRangeListEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
}

impl DescribePortRangeListEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PortRangeListId`, which is required.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

request! {
    DescribePortRangeListEntriesRequest {
        "RegionId" => region_id: query,
        "PortRangeListId" => port_range_list_id: query,
    }
}

impl Operation for DescribePortRangeListEntriesRequest {
    type Response = DescribePortRangeListEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortRangeListEntries")
        .required(&["RegionId", "PortRangeListId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortRangeListEntriesRequest`], which the documentation does not describe.
pub type DescribePortRangeListEntriesResponse = alicloud_runtime::UndocumentedResponse;
