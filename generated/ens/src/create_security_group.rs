// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityGroup`, from `ens/CreateSecurityGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Permission, Policy, Protocol};

/// Creates a security group, whose rules then control the traffic of the instances in it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateSecurityGroupRequest::new();
/// let reply = client.create_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Name that the security group goes by. Length: at most 128.
    pub security_group_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// The permissions to work on or to narrow the list down to. Items: at most 200.
    pub permissions: Vec<Permission>,
}

impl CreateSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Permissions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateSecurityGroupRequest {
        "SecurityGroupName" => security_group_name: query,
        "Description" => description: query,
        "Permissions" => permissions: query_json,
    }
}

impl Operation for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    type Error = CreateSecurityGroupError;
    const INFO: OperationInfo = super::operation("CreateSecurityGroup");
    const ERRORS: &'static [CreateSecurityGroupError] = &[
        CreateSecurityGroupError::MissingParameter,
        CreateSecurityGroupError::NoPermission,
        CreateSecurityGroupError::CallInterface,
        CreateSecurityGroupError::InvalidParameterAny,
        CreateSecurityGroupError::InvalidParameter,
        CreateSecurityGroupError::LimitExceededSecurityGroup,
        CreateSecurityGroupError::EnsInterfaceError,
    ];
}

/// Response to [`CreateSecurityGroupRequest`].
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp1fg655nh68xyz9i***`.
    pub security_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `760bad53276431c499e30dc36f6b26be`.
    pub request_id: Option<String>,
}

response! {
    CreateSecurityGroupResponse {
        "SecurityGroupId" => security_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateSecurityGroupRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LimitExceededSecurityGroup`](super::DocumentedError::LimitExceededSecurityGroup)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
pub type CreateSecurityGroupError = super::DocumentedError;
