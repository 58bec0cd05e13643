// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `sls/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Detaches some or all tags from a project, the only resource type supported.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UntagResourcesRequest::new()
///     .resource_id(["..."]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Which kind of resource it is or is to be.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource that the call is about.
    pub resource_id: Vec<String>,
    /// Whether every tag is taken off; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`.
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
    /// Sets `all`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesRequest {
        "resourceType" => resource_type: body,
        "resourceId" => resource_id: body,
        "all" => all: body,
        "tags" => tags: body,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("POST", "/untag")
        .required(&["resourceId"])
        .foreign_protocol("SLS");
}

/// Response to [`UntagResourcesRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UntagResourcesResponse = alicloud_runtime::UndocumentedResponse;
