// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `dts/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists DTS instances and their tags, by instance or by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("ALIYUN::DTS::INSTANCE");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource; only `ALIYUN::DTS::INSTANCE` is possible.
    /// Example: `ALIYUN::DTS::INSTANCE`.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `212db86sca4384811e0b5e8707ec2****`.
    pub next_token: Option<String>,
    /// ID of the migration, synchronization or subscription instance that carries the tag or is moved.
    /// Items: at most 51. Example: `dtsntk10k6r12v****`.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListTagResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["RegionId", "ResourceType"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::ThrottlingUser,
        ListTagResourcesError::InvalidSecurityTokenExpired,
        ListTagResourcesError::QuotaExceedTagsPerResource,
        ListTagResourcesError::ServiceUnavailable,
    ];
}

impl Paginated for ListTagResourcesRequest {
    type Item = TagResource;
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
        Some(&mut response.tag_resources)
    }
}

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `212db86sca4384811e0b5e8707ec2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `609AD332-F2B1-48B7-BF43-41FEE641****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// ID of the migration, synchronization or subscription instance that carries the tag or is moved.
    /// Example: `dtsntk10k6r12v****`.
    pub resource_id: Option<String>,
    /// Kind of resource; only `ALIYUN::DTS::INSTANCE` is possible. Example: `ALIYUN::DTS::INSTANCE`.
    pub resource_type: Option<String>,
    /// Name part of a tag that the resource carries. Example: `testkey1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `testvalue1`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListTagResourcesError = super::DocumentedError;
