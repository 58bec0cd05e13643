// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `privatelink/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts the same tags on several endpoints or endpoint services.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// use alicloud_privatelink::tag_resources::Tag;
///
/// let request = alicloud_privatelink::TagResourcesRequest::new()
///     .resource_id(["..."])
///     .tag([Tag::new()])
///     .resource_type("...")
///     .region_id("...");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Load balancer or other resource behind the service.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceId" => resource_id: form,
        "Tag" => tag: form,
        "ResourceType" => resource_type: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceId", "Tag", "ResourceType", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::MissingTagKeyParam,
        TagResourcesError::MissingTagValueParam,
        TagResourcesError::IllegalTagKeyParam,
        TagResourcesError::IllegalTagValueParam,
        TagResourcesError::DuplicatedTagKey,
        TagResourcesError::QuotaExceedTagsPerResource,
        TagResourcesError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`MissingTagKeyParam`](super::DocumentedError::MissingTagKeyParam)
/// - [`MissingTagValueParam`](super::DocumentedError::MissingTagValueParam)
/// - [`IllegalTagKeyParam`](super::DocumentedError::IllegalTagKeyParam)
/// - [`IllegalTagValueParam`](super::DocumentedError::IllegalTagValueParam)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
pub type TagResourcesError = super::DocumentedError;
