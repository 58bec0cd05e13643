// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplates`, from `ros/ListTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ShareType, Tag};

/// Lists the stored templates, your own or shared ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplatesRequest {
    /// What the stored template is called. Length: at most 255. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Whether the template is the user's own or was shared by others.
    /// Default: `Private`. Example: `Private`.
    pub share_type: Option<Open<ShareType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the tags of the templates are returned.
    pub include_tags: Option<String>,
    /// Conditions that items have to meet. Items: at most 10.
    pub filters: Vec<Filter>,
}

impl ListTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ShareType`.
    pub fn share_type(mut self, value: impl Into<Open<ShareType>>) -> Self {
        self.share_type = Some(value.into());
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
    /// Sets `IncludeTags`.
    pub fn include_tags(mut self, value: impl Into<String>) -> Self {
        self.include_tags = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTemplatesRequest {
        "TemplateName" => template_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ShareType" => share_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "IncludeTags" => include_tags: query,
        "Filters" => filters: query,
    }
}

impl Operation for ListTemplatesRequest {
    type Response = ListTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTemplates").read_only();
}

impl Paginated for ListTemplatesRequest {
    type Item = Template;
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
        Some(&mut response.templates)
    }
}

/// Response to [`ListTemplatesRequest`].
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3A8413B-1F16-4DED-AC3E-61A00718DE8A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Stored templates, one entry each.
    pub templates: Vec<Template>,
}

response! {
    ListTemplatesResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Templates" => templates: list(""),
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The values to work on or to narrow the list down to. Items: at most 100.
    pub values: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Name" => name: field,
        "Values" => values: field,
    }
}

/// Stored templates, one entry each.
#[non_exhaustive]
pub struct Template {
    /// When the item was created. Example: `2019-10-15T08:17:14.000000`.
    pub create_time: Option<String>,
    /// Free text that describes the item to people. Example: `test-description`.
    pub description: Option<String>,
    /// Account that owns the template. Example: `123456789`.
    pub owner_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Whether the template is the user's own or was shared by others. Example: `Private`.
    pub share_type: Option<Open<ShareType>>,
    /// Resource name of the template, which other accounts need to use a shared one.
    /// Example: `acs:ros:*:123456789:template/4d4f5aa2-3260-4e47-863b-763fbb12****`.
    pub template_arn: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `4d4f5aa2-3260-4e47-863b-763fbb12****`.
    pub template_id: Option<String>,
    /// What the stored template is called. Example: `demo`.
    pub template_name: Option<String>,
    /// Which version of the stored template it is. Example: `v1`.
    pub template_version: Option<String>,
    /// When the item was last changed. Example: `2019-10-15T08:17:14.000000`.
    pub update_time: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Template {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "OwnerId" => owner_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ShareType" => share_type: value,
        "TemplateARN" => template_arn: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "UpdateTime" => update_time: value,
        "Tags" => tags: list(""),
    }
}
