// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceGroup`, from `rds/ModifyResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyResourceGroupRequest::new()
///     .db_instance_id("rm-bpxxxxx")
///     .resource_group_id("rg-acxxxxx");
/// let reply = client.modify_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceGroupRequest {
    /// **Required.** ID of the database instance. Example: `rm-bpxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acxxxxx`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxx`.
    pub client_token: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl ModifyResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ModifyResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ModifyResourceGroupRequest {
    type Response = ModifyResourceGroupResponse;
    type Error = ModifyResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyResourceGroup")
        .required(&["DBInstanceId", "ResourceGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyResourceGroupError] = &[
        ModifyResourceGroupError::ResourceGroupIdInValid,
        ModifyResourceGroupError::OrderComboInstanceNotAllowOperate,
        ModifyResourceGroupError::PricePricingPlanResultNotFound,
        ModifyResourceGroupError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyResourceGroupRequest`].
pub type ModifyResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyResourceGroupRequest`] names.
///
/// - [`ResourceGroupIdInValid`](super::DocumentedError::ResourceGroupIdInValid)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyResourceGroupError = super::DocumentedError;
