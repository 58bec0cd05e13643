// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceGroup`, from `r-kvstore/ModifyResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyResourceGroupRequest::new()
///     .instance_id("...")
///     .resource_group_id("...");
/// let reply = client.modify_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceGroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyResourceGroupRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyResourceGroupRequest {
    type Response = ModifyResourceGroupResponse;
    type Error = ModifyResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyResourceGroup")
        .required(&["InstanceId", "ResourceGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyResourceGroupError] = &[
        ModifyResourceGroupError::ResourceGroupIdInValid,
        ModifyResourceGroupError::ServiceAccountNoPermission,
        ModifyResourceGroupError::EntityNotExistsResource,
    ];
}

/// Response to [`ModifyResourceGroupRequest`].
pub type ModifyResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyResourceGroupRequest`] names.
///
/// - [`ResourceGroupIdInValid`](super::DocumentedError::ResourceGroupIdInValid)
/// - [`ServiceAccountNoPermission`](super::DocumentedError::ServiceAccountNoPermission)
/// - [`EntityNotExistsResource`](super::DocumentedError::EntityNotExistsResource)
pub type ModifyResourceGroupError = super::DocumentedError;
