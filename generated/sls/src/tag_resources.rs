// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `sls/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches one or more tags to a project; only one project per call.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::tag_resources::Tag;
///
/// let request = alicloud_sls::TagResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."])
///     .tags([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Which kind of resource it is or is to be.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource that the call is about.
    pub resource_id: Vec<String>,
    /// **Required.** Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "resourceType" => resource_type: body,
        "resourceId" => resource_id: body,
        "tags" => tags: body,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("POST", "/tag")
        .required(&["resourceType", "resourceId", "tags"])
        .foreign_protocol("SLS");
}

/// Response to [`TagResourcesRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type TagResourcesResponse = alicloud_runtime::UndocumentedResponse;
