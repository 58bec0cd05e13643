// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `rocketmq/ListTagResources.md`.

use alicloud_runtime::codegen::*;

/// Lists which tags are on which RocketMQ resources.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListTagResourcesRequest::new()
///     .region_id("...")
///     .resource_type("...");
/// let reply = client.list_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<String>,
    /// Instance that is tagged or moved.
    pub resource_id: Option<String>,
    /// Tags, as JSON.
    pub tag: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Resource group of Resource Management that the instance belongs to.
    pub resource_group_id: Option<String>,
}

impl ListTagResourcesRequest {
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
    /// Sets `resourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "regionId" => region_id: query,
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query,
        "tag" => tag: query,
        "nextToken" => next_token: query,
        "resourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/resourceTag/list")
        .required(&["regionId", "resourceType"])
        .read_only();
}

/// Response to [`ListTagResourcesRequest`], which the documentation does not describe.
pub type ListTagResourcesResponse = alicloud_runtime::UndocumentedResponse;
