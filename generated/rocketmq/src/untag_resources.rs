// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `rocketmq/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes the given tags, or all of them, off RocketMQ resources.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UntagResourcesRequest::new()
///     .region_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<String>,
    /// **Required.** Instance that is tagged or moved.
    pub resource_id: Option<String>,
    /// Key that opens, signs or picks out the tag.
    pub tag_key: Option<String>,
    /// Whether every tag is taken off; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `regionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `tagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `all`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "regionId" => region_id: query,
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query,
        "tagKey" => tag_key: query,
        "all" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("DELETE", "/resourceTag/delete")
        .required(&["regionId", "resourceType", "resourceId"]);
}

/// Response to [`UntagResourcesRequest`], which the documentation does not describe.
pub type UntagResourcesResponse = alicloud_runtime::UndocumentedResponse;
