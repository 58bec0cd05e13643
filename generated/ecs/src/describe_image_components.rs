// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageComponents`, from `ecs/DescribeImageComponents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists components for building images; your own ones unless asked otherwise.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImageComponentsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_components(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageComponentsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Keeps only components of exactly this name. Example: `testComponent`.
    pub name: Option<String>,
    /// ID of an image component, a reusable set of build commands.
    /// Items: at most 21. Example: `ic-bp67acfmxazb4p****`.
    pub image_component_id: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `50`. Example: `50`.
    pub max_results: Option<i32>,
    /// Whether to list your own image components or the ones that Alibaba Cloud provides.
    pub owner: Option<String>,
    /// What the component is for. Only components that build images exist.
    pub component_type: Option<String>,
    /// Operating system that the component is for.
    pub system_type: Option<String>,
    /// Which version of the component is meant.
    pub component_version: Option<String>,
}

impl DescribeImageComponentsRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ImageComponentId`.
    pub fn image_component_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_component_id = value.into_iter().map(Into::into).collect();
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
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `SystemType`.
    pub fn system_type(mut self, value: impl Into<String>) -> Self {
        self.system_type = Some(value.into());
        self
    }
    /// Sets `ComponentVersion`.
    pub fn component_version(mut self, value: impl Into<String>) -> Self {
        self.component_version = Some(value.into());
        self
    }
}

request! {
    DescribeImageComponentsRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "ImageComponentId" => image_component_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Owner" => owner: query,
        "ComponentType" => component_type: query,
        "SystemType" => system_type: query,
        "ComponentVersion" => component_version: query,
    }
}

impl Operation for DescribeImageComponentsRequest {
    type Response = DescribeImageComponentsResponse;
    type Error = DescribeImageComponentsError;
    const INFO: OperationInfo = super::operation("DescribeImageComponents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageComponentsError] = &[
        DescribeImageComponentsError::InvalidParameterOwner,
        DescribeImageComponentsError::InvalidImageComponentIdSizeExceededMaxNumber,
        DescribeImageComponentsError::InvalidNextToken,
    ];
}

impl Paginated for DescribeImageComponentsRequest {
    type Item = ImageComponentSet;
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
        Some(&mut response.image_component)
    }
}

/// Response to [`DescribeImageComponentsRequest`].
#[non_exhaustive]
pub struct DescribeImageComponentsResponse {
    /// Image components that match the query.
    pub image_component: Vec<ImageComponentSet>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImageComponentsResponse {
        "ImageComponent" => image_component: list("ImageComponentSet"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Image components that match the query.
#[non_exhaustive]
pub struct ImageComponentSet {
    /// What the component is for. Only components that build images exist. Example: `Build`.
    pub component_type: Option<String>,
    /// Build commands of the image component, one after the other. Example: `RUN yum update -y`.
    pub content: Option<String>,
    /// When the resource was created. Example: `2020-11-24T06:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// ID of an image component, a reusable set of build commands. Example: `ic-bp67acfmxazb4p****`.
    pub image_component_id: Option<String>,
    /// Display name of the resource. Example: `testComponent`.
    pub name: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Operating system that the component is for. Example: `Linux`.
    pub system_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Who made the image component: you or Alibaba Cloud. Example: `SELF`.
    pub owner: Option<String>,
}

response! {
    ImageComponentSet {
        "ComponentType" => component_type: value,
        "Content" => content: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ImageComponentId" => image_component_id: value,
        "Name" => name: value,
        "ResourceGroupId" => resource_group_id: value,
        "SystemType" => system_type: value,
        "Tags" => tags: list("Tag"),
        "Owner" => owner: value,
    }
}

/// Errors that the documentation of [`DescribeImageComponentsRequest`] names.
///
/// - [`InvalidParameterOwner`](super::DocumentedError::InvalidParameterOwner)
/// - [`InvalidImageComponentIdSizeExceededMaxNumber`](super::DocumentedError::InvalidImageComponentIdSizeExceededMaxNumber)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
pub type DescribeImageComponentsError = super::DocumentedError;
