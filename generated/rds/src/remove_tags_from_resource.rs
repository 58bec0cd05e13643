// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTagsFromResource`, from `rds/RemoveTagsFromResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagsToResourceTag};

/// Takes tags off instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RemoveTagsFromResourceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_tags_from_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTagsFromResourceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Length: at most 50.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<TagsToResourceTag>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"key1":"value1"}`.
    pub tags: Option<String>,
    /// Proxy mode, for the service's own use. Example: `API`.
    pub proxy_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl RemoveTagsFromResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagsToResourceTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    RemoveTagsFromResourceRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "Tags" => tags: query,
        "proxyId" => proxy_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for RemoveTagsFromResourceRequest {
    type Response = RemoveTagsFromResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveTagsFromResource")
        .required(&["DBInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RemoveTagsFromResourceRequest`].
pub type RemoveTagsFromResourceResponse = alicloud_runtime::EmptyResponse;
