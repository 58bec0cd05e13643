// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `dds/DescribeTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags in use in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeTagsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that carries the tags; only instances are known.
    /// Default: `INSTANCE`. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `212db86xxxxxxxx`.
    pub next_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeTagsRequest {
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeTagsRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = DescribeTagsError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagsError] = &[
        DescribeTagsError::InvalidTagKeyMalformed,
        DescribeTagsError::InvalidTagValueMalformed,
        DescribeTagsError::InvalidParameterResourceId,
        DescribeTagsError::MissParameterTagOrResourceId,
        DescribeTagsError::InvalidParameterScope,
        DescribeTagsError::NumberExceedResourceIds,
        DescribeTagsError::NumberExceedTags,
        DescribeTagsError::DuplicateTagKey,
        DescribeTagsError::InvalidParameterResourceType,
        DescribeTagsError::InvalidDbInstanceIdNotFound,
    ];
}

impl Paginated for DescribeTagsRequest {
    type Item = Tag;
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
        Some(&mut response.tags)
    }
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `212db86xxxxxxxx`.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEDBE38F-5CF5-4316-AAC2-35817BA60D68`.
    pub request_id: Option<String>,
}

response! {
    DescribeTagsResponse {
        "NextToken" => next_token: value,
        "Tags" => tags: list(""),
        "RequestId" => request_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of the tag, which may stand with several values. Example: `Development team`.
    pub tag_key: Option<String>,
    /// Values of the tags concerned. Example: `Environment 4.0`.
    pub tag_values: Vec<String>,
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValues" => tag_values: list(""),
    }
}

/// Errors that the documentation of [`DescribeTagsRequest`] names.
///
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`MissParameterTagOrResourceId`](super::DocumentedError::MissParameterTagOrResourceId)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type DescribeTagsError = super::DocumentedError;
