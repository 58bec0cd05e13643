// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplates`, from `oos/ListTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists templates, filtered by name, format, share type, creator, category, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplatesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Notation or file format of the template.
    pub template_format: Option<String>,
    /// Which kind of share it is or is to be.
    pub share_type: Option<String>,
    /// Keeps templates of this creator.
    pub created_by: Option<String>,
    /// Keeps templates created at this moment or earlier.
    pub created_date_before: Option<String>,
    /// Keeps templates created at this moment or later.
    pub created_date_after: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the list is sorted by.
    pub sort_field: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// Whether templates with a trigger are listed, or those without.
    pub has_trigger: Option<bool>,
    /// Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether favorites are listed.
    pub is_favorite: Option<bool>,
    /// Whether examples are listed.
    pub is_example: Option<bool>,
}

impl ListTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateFormat`.
    pub fn template_format(mut self, value: impl Into<String>) -> Self {
        self.template_format = Some(value.into());
        self
    }
    /// Sets `ShareType`.
    pub fn share_type(mut self, value: impl Into<String>) -> Self {
        self.share_type = Some(value.into());
        self
    }
    /// Sets `CreatedBy`.
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `CreatedDateBefore`.
    pub fn created_date_before(mut self, value: impl Into<String>) -> Self {
        self.created_date_before = Some(value.into());
        self
    }
    /// Sets `CreatedDateAfter`.
    pub fn created_date_after(mut self, value: impl Into<String>) -> Self {
        self.created_date_after = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `SortField`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `HasTrigger`.
    #[inline]
    pub fn has_trigger(mut self, value: bool) -> Self {
        self.has_trigger = Some(value);
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `IsFavorite`.
    #[inline]
    pub fn is_favorite(mut self, value: bool) -> Self {
        self.is_favorite = Some(value);
        self
    }
    /// Sets `IsExample`.
    #[inline]
    pub fn is_example(mut self, value: bool) -> Self {
        self.is_example = Some(value);
        self
    }
}

request! {
    ListTemplatesRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "TemplateFormat" => template_format: query,
        "ShareType" => share_type: query,
        "CreatedBy" => created_by: query,
        "CreatedDateBefore" => created_date_before: query,
        "CreatedDateAfter" => created_date_after: query,
        "Tags" => tags: query_json,
        "Category" => category: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "SortField" => sort_field: query,
        "SortOrder" => sort_order: query,
        "HasTrigger" => has_trigger: query,
        "TemplateType" => template_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "IsFavorite" => is_favorite: query,
        "IsExample" => is_example: query,
    }
}

impl Operation for ListTemplatesRequest {
    type Response = ListTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTemplates")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTemplatesRequest {
    type Item = Template;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.templates)
    }
}

/// Response to [`ListTemplatesRequest`].
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEF54BA-17B6-449F-A219-49ACB157E3`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    ListTemplatesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Templates" => templates: list(""),
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Checksum of the content.
    /// Example: `4bc7d7a21b3e003434b9c223f6e6d2578b5ebfeb5be28c1fcf8a8a1b11907bb4`.
    pub hash: Option<String>,
    /// Day or moment of the updated. Example: `2019-05-16T10:26:14Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(13092000)`.
    pub updated_by: Option<String>,
    /// Which kind of template it is or is to be. Example: `private`.
    pub template_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v1","k2":"v2"}`.
    pub tags: Option<Value>,
    /// Name that the template was given. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Notation or file format of the template. Example: `JSON`.
    pub template_format: Option<String>,
    /// How often it is used. Example: `8`.
    pub popularity: Option<i32>,
    /// How many there are in all of this: execution. Example: `5`.
    pub total_execution_count: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(1309200)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2019-05-16T10:26:14Z`.
    pub created_date: Option<Timestamp>,
    /// Class that the item belongs to. Example: `TimerTrigger`.
    pub category: Option<String>,
    /// Whether the template has a trigger. Example: `true`.
    pub has_trigger: Option<bool>,
    /// ID of the template whose settings are used or shown. Example: `t-94753deed38`.
    pub template_id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Public`.
    pub share_type: Option<String>,
    /// Whether the template is a favorite. Example: `true`.
    pub is_favorite: Option<bool>,
    /// Who published the template. Example: `aliyun`.
    pub publisher: Option<String>,
    /// The constraints that are concerned. Example: `text`.
    pub constraints: Option<String>,
}

response! {
    Template {
        "Hash" => hash: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "TemplateType" => template_type: value,
        "Tags" => tags: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateFormat" => template_format: value,
        "Popularity" => popularity: value,
        "TotalExecutionCount" => total_execution_count: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "Category" => category: value,
        "HasTrigger" => has_trigger: value,
        "TemplateId" => template_id: value,
        "ShareType" => share_type: value,
        "IsFavorite" => is_favorite: value,
        "Publisher" => publisher: value,
        "Constraints" => constraints: value,
    }
}
