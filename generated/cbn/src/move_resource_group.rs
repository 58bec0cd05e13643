// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `cbn/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a CEN instance or bandwidth package to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::MoveResourceGroupRequest::new()
///     .new_resource_group_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Resource group that the resource moves to.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource that is tagged, moved or connected, such as a CEN instance or a
    /// VPC.
    pub resource_type: Option<String>,
    /// **Required.** ID of the network or other resource that the call or the entry is about.
    pub resource_id: Option<String>,
}

impl MoveResourceGroupRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
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
}

request! {
    MoveResourceGroupRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["NewResourceGroupId", "ResourceType", "ResourceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::InvalidParameter,
        MoveResourceGroupError::Unauthorized,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type MoveResourceGroupError = super::DocumentedError;
