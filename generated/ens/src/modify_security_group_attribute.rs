// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupAttribute`, from `ens/ModifySecurityGroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a security group, not its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifySecurityGroupAttributeRequest::new()
///     .security_group_id("...");
/// let reply = client.modify_security_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Name that the security group goes by. Length: 2 to 128.
    pub security_group_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
}

impl ModifySecurityGroupAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupAttributeRequest {
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupName" => security_group_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySecurityGroupAttributeRequest {
    type Response = ModifySecurityGroupAttributeResponse;
    type Error = ModifySecurityGroupAttributeError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupAttribute")
        .required(&["SecurityGroupId"]);
    const ERRORS: &'static [ModifySecurityGroupAttributeError] = &[
        ModifySecurityGroupAttributeError::InvalidParameter,
        ModifySecurityGroupAttributeError::InvalidSecurityGroupIdNotFound,
        ModifySecurityGroupAttributeError::EnsInterfaceError,
        ModifySecurityGroupAttributeError::NoPermission,
        ModifySecurityGroupAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifySecurityGroupAttributeRequest`].
pub type ModifySecurityGroupAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifySecurityGroupAttributeError = super::DocumentedError;
