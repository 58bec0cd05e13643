// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `cs/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from clusters, either the given keys or all.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UntagResourcesRequest::new()
///     .region_id("String")
///     .resource_ids(["c1a7bb282fc0d48b593***"])
///     .resource_type("String")
///     .tag_keys(["TestKey1"]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Clusters whose tags the call works on, by their IDs.
    /// Items: at most 50. Example: `c1a7bb282fc0d48b593***`.
    pub resource_ids: Vec<String>,
    /// **Required.** Kind of resource that the tags, the permission or the protection are for.
    /// Example: `CLUSTER`.
    pub resource_type: Option<String>,
    /// **Required.** Names of the tags to take off; with none given, `all` decides.
    /// Items: at most 20. Example: `TestKey1`.
    pub tag_keys: Vec<String>,
    /// Whether all tags of your own are taken off; counts only when `tag_keys` is empty.
    /// Example: `true`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `resource_ids`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `resource_type`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `tag_keys`, which is required.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
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
        "region_id" => region_id: query,
        "resource_ids" => resource_ids: query_json,
        "resource_type" => resource_type: query,
        "tag_keys" => tag_keys: query_json,
        "all" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("DELETE", "/tags")
        .required(&["region_id", "resource_ids", "resource_type", "tag_keys"]);
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;
