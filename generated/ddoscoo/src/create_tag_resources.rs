// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTagResources`, from `ddoscoo/CreateTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on instances of Anti-DDoS Proxy (Chinese Mainland).
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("INSTANCE")
///     .resource_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.create_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 51. Example: `ddoscoo-cn-mp91j1ao****`.
    pub resource_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl CreateTagResourcesRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "ResourceIds" => resource_ids: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateTagResourcesRequest {
    type Response = CreateTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTagResources")
        .required(&["RegionId", "ResourceType", "ResourceIds"])
        .region("RegionId");
}

/// Response to [`CreateTagResourcesRequest`].
pub type CreateTagResourcesResponse = alicloud_runtime::EmptyResponse;
