// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiAccountResourceCounts`, from `resourcecenter/GetMultiAccountResourceCounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Counts resources across accounts, grouped by one dimension and limited by filters.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetMultiAccountResourceCountsRequest::new();
/// let reply = client.get_multi_account_resource_counts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsRequest {
    /// Key that opens, signs or picks out the group by.
    pub group_by_key: Option<String>,
    /// Conditions that narrow the list down. Items: at most 10.
    pub filter: Vec<Filter>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
}

impl GetMultiAccountResourceCountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupByKey`.
    pub fn group_by_key(mut self, value: impl Into<String>) -> Self {
        self.group_by_key = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    GetMultiAccountResourceCountsRequest {
        "GroupByKey" => group_by_key: query,
        "Filter" => filter: query,
        "Scope" => scope: query,
    }
}

impl Operation for GetMultiAccountResourceCountsRequest {
    type Response = GetMultiAccountResourceCountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMultiAccountResourceCounts")
        .read_only();
}

/// Response to [`GetMultiAccountResourceCountsRequest`], which the documentation does not describe.
pub type GetMultiAccountResourceCountsResponse = alicloud_runtime::UndocumentedResponse;
