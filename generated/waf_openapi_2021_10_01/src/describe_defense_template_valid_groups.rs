// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseTemplateValidGroups`, from `waf-openapi_2021_10_01/DescribeDefenseTemplateValidGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists names of protected object groups to which a protection template can still be applied.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseTemplateValidGroupsRequest::new()
///     .instance_id("...")
///     .defense_scene("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_defense_template_valid_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Protection module the rules belong to.
    pub defense_scene: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeDefenseTemplateValidGroupsRequest {
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
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
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
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    DescribeDefenseTemplateValidGroupsRequest {
        "InstanceId" => instance_id: query,
        "GroupName" => group_name: query,
        "DefenseScene" => defense_scene: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TemplateId" => template_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeDefenseTemplateValidGroupsRequest {
    type Response = DescribeDefenseTemplateValidGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseTemplateValidGroups")
        .required(&["InstanceId", "DefenseScene"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDefenseTemplateValidGroupsRequest {
    type Item = String;
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

/// Response to [`DescribeDefenseTemplateValidGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EA4B39A-9C0C-5E57-993E-30B6****3AD0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `27`.
    pub total_count: Option<i64>,
    /// The groups that were found or are concerned, one entry each. Example: `group_example`.
    pub groups: Vec<String>,
}

response! {
    DescribeDefenseTemplateValidGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Groups" => groups: list(""),
    }
}
