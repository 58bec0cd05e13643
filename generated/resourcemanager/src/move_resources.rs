// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResources`, from `resourcemanager/MoveResources.md`.

use alicloud_runtime::codegen::*;

/// Moves resources to another resource group; each of them may fail on its own.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// use alicloud_resourcemanager::move_resources::Resource;
///
/// let request = alicloud_resourcemanager::MoveResourcesRequest::new()
///     .resource_group_id("...")
///     .resources([Resource::new()]);
/// let reply = client.move_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourcesRequest {
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** The resources to work on or to narrow the list down to.
    pub resources: Vec<Resource>,
}

impl MoveResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<Resource>>,
    ) -> Self {
        self.resources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MoveResourcesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Resources" => resources: query,
    }
}

impl Operation for MoveResourcesRequest {
    type Response = MoveResourcesResponse;
    type Error = MoveResourcesError;
    const INFO: OperationInfo = super::operation("MoveResources")
        .required(&["ResourceGroupId", "Resources"]);
    const ERRORS: &'static [MoveResourcesError] = &[
        MoveResourcesError::ServiceRegionNoEndpoint,
        MoveResourcesError::EntityExistsAssociatedTransferTask,
        MoveResourcesError::NotAllowMoveExistsAssociatedTransferRule,
    ];
}

/// Response to [`MoveResourcesRequest`].
#[non_exhaustive]
pub struct MoveResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C00B89D3-3247-11DE-95D8-A7C01FB0AB4F`.
    pub request_id: Option<String>,
    /// Outcome for each resource that was to be moved.
    pub responses: Vec<Response>,
}

response! {
    MoveResourcesResponse {
        "RequestId" => request_id: value,
        "Responses" => responses: list(""),
    }
}

/// The resources to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Resource {
    /// ID of the cloud resource that the call or the entry is about.
    pub resource_id: Option<String>,
    /// Kind of resource, by the name that the resource group service has for it, such as `instance`.
    pub resource_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

request! {
    Resource {
        "ResourceId" => resource_id: field,
        "ResourceType" => resource_type: field,
        "RegionId" => region_id: field,
        "Service" => service: field,
    }
}

/// Outcome for each resource that was to be moved.
#[non_exhaustive]
pub struct Response {
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
    /// ID of the cloud resource that the call or the entry is about. Example: `i-23v38****`.
    pub resource_id: Option<String>,
    /// Kind of resource, by the name that the resource group service has for it, such as `instance`.
    pub resource_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C00B89D3-3247-11DE-95D8-A7C01FB0AB4F`.
    pub request_id: Option<String>,
    /// Whether this resource was moved. Example: `FAIL`.
    pub status: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Why the resource could not be moved; absent if it was. Example: `text`.
    pub error_msg: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Response {
        "Service" => service: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`MoveResourcesRequest`] names.
///
/// - [`ServiceRegionNoEndpoint`](super::DocumentedError::ServiceRegionNoEndpoint)
/// - [`EntityExistsAssociatedTransferTask`](super::DocumentedError::EntityExistsAssociatedTransferTask)
/// - [`NotAllowMoveExistsAssociatedTransferRule`](super::DocumentedError::NotAllowMoveExistsAssociatedTransferRule)
pub type MoveResourcesError = super::DocumentedError;
