// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortRangeLists`, from `ecs/DescribePortRangeLists.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists port lists of a region, without their entries.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePortRangeListsRequest::new();
/// let reply = client.describe_port_range_lists(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortRangeListsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Name that the port range list goes by.
    pub port_range_list_name: Option<String>,
    /// List of port ranges that the rule goes by, by its ID. Items: at most 100.
    pub port_range_list_id: Vec<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribePortRangeListsRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `PortRangeListName`.
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }
    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.port_range_list_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePortRangeListsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PortRangeListName" => port_range_list_name: query,
        "PortRangeListId" => port_range_list_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribePortRangeListsRequest {
    type Response = DescribePortRangeListsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortRangeLists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortRangeListsRequest`], which the documentation does not describe.
pub type DescribePortRangeListsResponse = alicloud_runtime::UndocumentedResponse;
