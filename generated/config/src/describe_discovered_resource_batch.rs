// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiscoveredResourceBatch`, from `config/DescribeDiscoveredResourceBatch.md`.

use alicloud_runtime::codegen::*;

/// Shows several discovered resources in one call, by IDs, types and regions.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DescribeDiscoveredResourceBatchRequest::new();
/// let reply = client.describe_discovered_resource_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiscoveredResourceBatchRequest {
    /// IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// The regions that are concerned.
    pub regions: Option<String>,
}

impl DescribeDiscoveredResourceBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `Regions`.
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
}

request! {
    DescribeDiscoveredResourceBatchRequest {
        "ResourceIds" => resource_ids: query,
        "ResourceTypes" => resource_types: query,
        "Regions" => regions: query,
    }
}

impl Operation for DescribeDiscoveredResourceBatchRequest {
    type Response = DescribeDiscoveredResourceBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiscoveredResourceBatch")
        .read_only();
}

/// Response to [`DescribeDiscoveredResourceBatchRequest`], which the documentation does not describe.
pub type DescribeDiscoveredResourceBatchResponse = alicloud_runtime::UndocumentedResponse;
