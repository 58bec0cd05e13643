// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `elasticsearch/TagResources.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on instances that are given by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::tag_resources::Tag;
///
/// let request = alicloud_elasticsearch::TagResourcesRequest::new()
///     .resource_ids(["..."])
///     .tags([Tag::new()])
///     .resource_type("INSTANCE");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 50. Example: `["es-cn-aaa","es-cn-bbb"]`.
    pub resource_ids: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 20. Example: `[{"key":"env","value":"IT"}]`.
    pub tags: Vec<Tag>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceIds" => resource_ids: body,
        "Tags" => tags: body,
        "ResourceType" => resource_type: body,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("POST", "/openapi/tags")
        .required(&["ResourceIds", "Tags", "ResourceType"]);
    const ERRORS: &'static [TagResourcesError] = &[TagResourcesError::InstanceNotFound];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D8795D9-8FF5-46B2-86E6-E3B407*******`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    TagResourcesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// **Required.** Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `env`.
    pub key: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `IT`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "key" => key: field,
        "value" => value: field,
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type TagResourcesError = super::DocumentedError;
