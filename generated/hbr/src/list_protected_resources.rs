// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProtectedResources`, from `hbr/ListProtectedResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the protected resources, by source type, resource ID, or creating product.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::ListProtectedResourcesRequest::new();
/// let reply = client.list_protected_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProtectedResourcesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at least 0.
    pub max_results: Option<i32>,
    /// Product that set up the protection.
    pub created_by_product: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Object that is protected, moved or tagged, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// How many entries to pass over.
    pub skip: Option<i32>,
}

impl ListProtectedResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `CreatedByProduct`.
    pub fn created_by_product(mut self, value: impl Into<String>) -> Self {
        self.created_by_product = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
}

request! {
    ListProtectedResourcesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "CreatedByProduct" => created_by_product: query,
        "SourceType" => source_type: query,
        "ResourceId" => resource_id: query,
        "Skip" => skip: query,
    }
}

impl Operation for ListProtectedResourcesRequest {
    type Response = ListProtectedResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProtectedResources").read_only();
}

/// Response to [`ListProtectedResourcesRequest`], which the documentation does not describe.
pub type ListProtectedResourcesResponse = alicloud_runtime::UndocumentedResponse;
