// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceGroupResourceCounts`, from `resourcemanager/GetResourceGroupResourceCounts.md`.

use alicloud_runtime::codegen::*;

/// Counts the resources in a resource group, for example by service or region.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetResourceGroupResourceCountsRequest::new();
/// let reply = client.get_resource_group_resource_counts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsRequest {
    /// Kinds of resource to take into account, one entry each. Items: at most 5.
    pub resource_types: Vec<ResourceType>,
    /// Property by which the resources are counted separately.
    pub group_by_key: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region of the resources that are counted.
    pub resource_region_id: Option<String>,
}

impl GetResourceGroupResourceCountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceType>>,
    ) -> Self {
        self.resource_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupByKey`.
    pub fn group_by_key(mut self, value: impl Into<String>) -> Self {
        self.group_by_key = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
}

request! {
    GetResourceGroupResourceCountsRequest {
        "ResourceTypes" => resource_types: query,
        "GroupByKey" => group_by_key: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceRegionId" => resource_region_id: query,
    }
}

impl Operation for GetResourceGroupResourceCountsRequest {
    type Response = GetResourceGroupResourceCountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetResourceGroupResourceCounts")
        .read_only();
}

/// Response to [`GetResourceGroupResourceCountsRequest`], which the documentation does not describe.
pub type GetResourceGroupResourceCountsResponse = alicloud_runtime::UndocumentedResponse;

/// Kinds of resource to take into account, one entry each.
#[non_exhaustive]
pub struct ResourceType {
    /// Kind of resource that is counted, by its code.
    pub resource_type_code: Option<String>,
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
}

impl ResourceType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypeCode`.
    pub fn resource_type_code(mut self, value: impl Into<String>) -> Self {
        self.resource_type_code = Some(value.into());
        self
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

request! {
    ResourceType {
        "ResourceTypeCode" => resource_type_code: field,
        "Service" => service: field,
    }
}
