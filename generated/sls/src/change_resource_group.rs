// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `sls/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a project into a different resource group.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Which kind of resource it is or is to be.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource that the call is about.
    pub resource_id: Option<String>,
    /// **Required.** ID of the resource group that the call is about.
    pub resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `resourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "project" => project: host,
        "resourceType" => resource_type: body,
        "resourceId" => resource_id: body,
        "resourceGroupId" => resource_group_id: body,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .roa("PUT", "/resourcegroup")
        .required(&["resourceId", "resourceGroupId"])
        .foreign_protocol("SLS");
}

/// Response to [`ChangeResourceGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type ChangeResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
