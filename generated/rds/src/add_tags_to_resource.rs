// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTagsToResource`, from `rds/AddTagsToResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagsToResourceTag};

/// Puts tags on instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AddTagsToResourceRequest::new()
///     .region_id("cn-hagnzhou")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.add_tags_to_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTagsToResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-hagnzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Items: at most 30. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{“key1”:”value1”,“key2”:””}`.
    pub tags: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<TagsToResourceTag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use. Example: `API`.
    pub proxy_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl AddTagsToResourceRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    AddTagsToResourceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Tags" => tags: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AddTagsToResourceRequest {
    type Response = AddTagsToResourceResponse;
    type Error = AddTagsToResourceError;
    const INFO: OperationInfo = super::operation("AddTagsToResource")
        .required(&["RegionId", "DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddTagsToResourceError] = &[
        AddTagsToResourceError::Forbidden,
        AddTagsToResourceError::InvalidTagKeyMalformed,
    ];
}

/// Response to [`AddTagsToResourceRequest`].
pub type AddTagsToResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTagsToResourceRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed), here with HTTP status 401
pub type AddTagsToResourceError = super::DocumentedError;
