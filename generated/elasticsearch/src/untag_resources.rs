// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `elasticsearch/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes the user's tags from instances.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UntagResourcesRequest::new();
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// IDs of the resources to work on or to narrow the list down to.
    /// Example: `["es-cn-09k1rocex0006","es-cn-oew1rgiev0009"]`.
    pub resource_ids: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Keys of the tags concerned. Example: `["tagKey1","tagKey2"]`.
    pub tag_keys: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(mut self, value: impl Into<String>) -> Self {
        self.tag_keys = Some(value.into());
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "ResourceIds" => resource_ids: query,
        "ResourceType" => resource_type: query,
        "TagKeys" => tag_keys: query,
        "All" => all: query,
        "body" => body: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("DELETE", "/openapi/tags");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InstanceNotFound,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6D******`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UntagResourcesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UntagResourcesError = super::DocumentedError;
