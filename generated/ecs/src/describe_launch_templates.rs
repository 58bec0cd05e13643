// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLaunchTemplates`, from `ecs/DescribeLaunchTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists launch templates, without the settings in their versions.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeLaunchTemplatesRequest::new()
///     .region_id("cn-hangzhou")
///     .template_resource_group_id("rg-resourcegroupid1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_launch_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLaunchTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only the templates with these IDs.
    /// Items: at most 100. Example: `lt-m5e3ofjr1zn1aw7qdxxx`.
    pub launch_template_id: Vec<String>,
    /// Keeps only the templates with these names. Items: at most 100. Example: `wd-1526307480xxx`.
    pub launch_template_name: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Resource group of the template itself, as opposed to the instances made from it.
    /// Example: `rg-resourcegroupid1`.
    pub template_resource_group_id: Option<String>,
    /// Tags of the template itself, as opposed to the instances made from it. Items: at most 20.
    pub template_tag: Vec<Tag>,
}

impl DescribeLaunchTemplatesRequest {
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
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_template_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_template_name = value.into_iter().map(Into::into).collect();
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
    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }
    /// Sets `TemplateTag`.
    pub fn template_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.template_tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeLaunchTemplatesRequest {
        "RegionId" => region_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TemplateResourceGroupId" => template_resource_group_id: query,
        "TemplateTag" => template_tag: query,
    }
}

impl Operation for DescribeLaunchTemplatesRequest {
    type Response = DescribeLaunchTemplatesResponse;
    type Error = DescribeLaunchTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeLaunchTemplates")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLaunchTemplatesError] = &[
        DescribeLaunchTemplatesError::InvalidRegionNotExist,
        DescribeLaunchTemplatesError::MissingParameter,
        DescribeLaunchTemplatesError::InvalidParameter2,
        DescribeLaunchTemplatesError::InnerServiceFailed,
        DescribeLaunchTemplatesError::InternalError,
        DescribeLaunchTemplatesError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeLaunchTemplatesRequest {
    type Item = LaunchTemplateSet;
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
        Some(&mut response.launch_template_sets)
    }
}

/// Response to [`DescribeLaunchTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeLaunchTemplatesResponse {
    /// Launch templates that match the query.
    pub launch_template_sets: Vec<LaunchTemplateSet>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FExxxxx`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLaunchTemplatesResponse {
        "LaunchTemplateSets" => launch_template_sets: list("LaunchTemplateSet"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Launch templates that match the query.
#[non_exhaustive]
pub struct LaunchTemplateSet {
    /// When the item was created. Example: `2018-05-14T14:18:00Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the account that created the template or version. Example: `1942111349714xxx`.
    pub created_by: Option<String>,
    /// Number of the version that is used when no version is named. Example: `1`.
    pub default_version_number: Option<i64>,
    /// Number of the newest version of the template. Example: `1`.
    pub latest_version_number: Option<i64>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-m5e3ofjr1zn1aw7qdxxx`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Example: `wd-1526307480xxx`.
    pub launch_template_name: Option<String>,
    /// When the item was last changed. Example: `2018-05-14T14:18:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-resourcegroupid1`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    LaunchTemplateSet {
        "CreateTime" => create_time: value,
        "CreatedBy" => created_by: value,
        "DefaultVersionNumber" => default_version_number: value,
        "LatestVersionNumber" => latest_version_number: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateName" => launch_template_name: value,
        "ModifiedTime" => modified_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeLaunchTemplatesRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InnerServiceFailed`](super::DocumentedError::InnerServiceFailed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable), here with HTTP status 503
pub type DescribeLaunchTemplatesError = super::DocumentedError;
