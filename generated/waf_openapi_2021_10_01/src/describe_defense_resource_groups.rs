// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseResourceGroups`, from `waf-openapi_2021_10_01/DescribeDefenseResourceGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Lists protected object groups with their details, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseResourceGroupsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_defense_resource_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Part of the name the groups are to have.
    pub group_name_like: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Names of the groups to work on or to narrow the list down to.
    pub group_names: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDefenseResourceGroupsRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `GroupNameLike`.
    pub fn group_name_like(mut self, value: impl Into<String>) -> Self {
        self.group_name_like = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `GroupNames`.
    pub fn group_names(mut self, value: impl Into<String>) -> Self {
        self.group_names = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseResourceGroupsRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "GroupNameLike" => group_name_like: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupNames" => group_names: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDefenseResourceGroupsRequest {
    type Response = DescribeDefenseResourceGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseResourceGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDefenseResourceGroupsRequest {
    type Item = Group;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.groups)
    }
}

/// Response to [`DescribeDefenseResourceGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFEC5C77-049B-5E88-A5B6-CB0C****B66E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// The groups that were found or are concerned, one entry each.
    pub groups: Vec<Group>,
}

response! {
    DescribeDefenseResourceGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Groups" => groups: list(""),
    }
}
