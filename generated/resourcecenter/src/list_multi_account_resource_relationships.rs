// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiAccountResourceRelationships`, from `resourcecenter/ListMultiAccountResourceRelationships.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists which resources in several accounts are related to a given resource.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListMultiAccountResourceRelationshipsRequest::new()
///     .scope("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.list_multi_account_resource_relationships(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationshipsRequest {
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Conditions for the resources at the other end. Items: at most 10.
    pub related_resource_filter: Vec<Filter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500.
    pub max_results: Option<i32>,
}

impl ListMultiAccountResourceRelationshipsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scope`, which is required.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `RelatedResourceFilter`.
    pub fn related_resource_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.related_resource_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListMultiAccountResourceRelationshipsRequest {
        "Scope" => scope: query,
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RelatedResourceFilter" => related_resource_filter: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListMultiAccountResourceRelationshipsRequest {
    type Response = ListMultiAccountResourceRelationshipsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMultiAccountResourceRelationships")
        .required(&["Scope", "RegionId", "ResourceType", "ResourceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListMultiAccountResourceRelationshipsRequest`], which the documentation does not describe.
pub type ListMultiAccountResourceRelationshipsResponse = alicloud_runtime::UndocumentedResponse;
