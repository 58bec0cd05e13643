// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `ga/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an accelerator or another resource into a different resource group; one at a time per
/// accelerator.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .new_resource_group_id("...")
///     .resource_type("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Length: at least 0.
    pub resource_type: Option<Open<ResourceType>>,
}

impl ChangeResourceGroupRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["RegionId", "ResourceId", "NewResourceGroupId", "ResourceType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::UnknownError,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Standard accelerator.
        Accelerator = "accelerator",
        /// Basic accelerator.
        Basicaccelerator = "basicaccelerator",
        /// Bandwidth plan.
        Bandwidthpackage = "bandwidthpackage",
        /// Access control list.
        Acl = "acl",
    }
}

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ChangeResourceGroupError = super::DocumentedError;
