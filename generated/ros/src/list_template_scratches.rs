// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplateScratches`, from `ros/ListTemplateScratches.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter, SourceResource, SourceResourceGroup, SourceTag, Tag};

/// Lists the resource scenarios.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListTemplateScratchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_template_scratches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplateScratchesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// What the scenario is for, such as copying, exploring or taking over resources.
    pub template_scratch_type: Option<String>,
    /// Return only resource scenarios that are being made, are complete, or failed.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListTemplateScratchesRequest {
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
    /// Sets `TemplateScratchId`.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `TemplateScratchType`.
    pub fn template_scratch_type(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListTemplateScratchesRequest {
        "RegionId" => region_id: query,
        "TemplateScratchId" => template_scratch_id: query,
        "TemplateScratchType" => template_scratch_type: query,
        "Status" => status: query,
        "Tags" => tags: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListTemplateScratchesRequest {
    type Response = ListTemplateScratchesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTemplateScratches")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTemplateScratchesRequest {
    type Item = TemplateScratch;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.template_scratches)
    }
}

/// Response to [`ListTemplateScratchesRequest`].
#[non_exhaustive]
pub struct ListTemplateScratchesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1C09606-C58B-558F-9B4E-5BF263D17D09`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Resource scenarios, one entry each.
    pub template_scratches: Vec<TemplateScratch>,
}

response! {
    ListTemplateScratchesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TemplateScratches" => template_scratches: list(""),
    }
}

/// Resource scenarios, one entry each.
#[non_exhaustive]
pub struct TemplateScratch {
    /// Resource scenario that was made, is described or delivered the template.
    /// Example: `ts-48ad85d66cca4620****`.
    pub template_scratch_id: Option<String>,
    /// What the scenario is for, such as copying, exploring or taking over resources.
    /// Example: `ResourceImport`.
    pub template_scratch_type: Option<String>,
    /// Whether the scenario is being made, is complete, or failed. Example: `GENERATE_COMPLETE`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `text`.
    pub status_reason: Option<String>,
    /// Why generating the scenario failed, as a code. Example: `InvalidZoneId`.
    pub failed_code: Option<String>,
    /// Settings that adapt the scenario, by name and value.
    pub preference_parameters: Vec<Parameter>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Single resources that the scenario starts from; the alternative to tags and a resource group.
    pub source_resources: Vec<SourceResource>,
    /// Tags whose resources make up the scenario; the alternative to single resources and a group.
    pub source_tag: Option<SourceTag>,
    /// Resource group that the scenario's resources are taken from.
    pub source_resource_group: Option<SourceResourceGroup>,
    /// How the logical IDs in the generated template are built.
    /// Example: `LongTypePrefixAndIndexSuffix`.
    pub logical_id_strategy: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the item was created. Example: `2021-12-07T08:06:44`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2021-12-07T08:06:44`.
    pub update_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4nxcvht4pmi`.
    pub resource_group_id: Option<String>,
}

response! {
    TemplateScratch {
        "TemplateScratchId" => template_scratch_id: value,
        "TemplateScratchType" => template_scratch_type: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "FailedCode" => failed_code: value,
        "PreferenceParameters" => preference_parameters: list(""),
        "Description" => description: value,
        "SourceResources" => source_resources: list(""),
        "SourceTag" => source_tag: value,
        "SourceResourceGroup" => source_resource_group: value,
        "LogicalIdStrategy" => logical_id_strategy: value,
        "Tags" => tags: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
