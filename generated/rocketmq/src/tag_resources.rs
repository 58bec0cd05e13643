// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `rocketmq/TagResources.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on RocketMQ resources of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::TagResourcesRequest::new()
///     .region_id("...")
///     .resource_type("...")
///     .resource_id("...")
///     .tag("...");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<String>,
    /// **Required.** Instance that is tagged or moved.
    pub resource_id: Option<String>,
    /// **Required.** Tags, as JSON.
    pub tag: Option<String>,
}

impl TagResourcesRequest {
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
    /// Sets `tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "regionId" => region_id: query,
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query,
        "tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("POST", "/resourceTag/create")
        .required(&["regionId", "resourceType", "resourceId", "tag"]);
}

/// Response to [`TagResourcesRequest`], which the documentation does not describe.
pub type TagResourcesResponse = alicloud_runtime::UndocumentedResponse;
