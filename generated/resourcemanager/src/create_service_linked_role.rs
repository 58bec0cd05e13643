// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `resourcemanager/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the role with which a cloud service works on other services in your name.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateServiceLinkedRoleRequest::new()
///     .service_name("...");
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {
    /// **Required.** Cloud service that the role is made for, by its principal, such as
    /// `polardb.aliyuncs.com`.
    pub service_name: Option<String>,
    /// Text that is put after the name of the role, so that a service can have several.
    pub custom_suffix: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `CustomSuffix`.
    pub fn custom_suffix(mut self, value: impl Into<String>) -> Self {
        self.custom_suffix = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateServiceLinkedRoleRequest {
        "ServiceName" => service_name: query,
        "CustomSuffix" => custom_suffix: query,
        "Description" => description: query,
    }
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = CreateServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole")
        .required(&["ServiceName"]);
    const ERRORS: &'static [CreateServiceLinkedRoleError] = &[
        CreateServiceLinkedRoleError::InvalidParameterCustomSuffixNotAllowed,
        CreateServiceLinkedRoleError::InvalidParameterCustomSuffixInvalidChars,
        CreateServiceLinkedRoleError::InvalidParameterCustomSuffixLength,
        CreateServiceLinkedRoleError::InvalidParameterDescriptionNotAllowed,
        CreateServiceLinkedRoleError::InvalidParameterDescriptionLength,
        CreateServiceLinkedRoleError::EntityNotExistService,
        CreateServiceLinkedRoleError::EntityAlreadyExistsRole,
        CreateServiceLinkedRoleError::LimitExceededRole,
    ];
}

/// Response to [`CreateServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct CreateServiceLinkedRoleResponse {
    /// The role that the call made, changed or looked up.
    pub role: Option<ServiceLinkedRole>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE58D7CF-03BC-432A-B42D-BC3390C8C2E1`.
    pub request_id: Option<String>,
}

response! {
    CreateServiceLinkedRoleResponse {
        "Role" => role: value,
        "RequestId" => request_id: value,
    }
}

/// The role that the call made, changed or looked up.
#[non_exhaustive]
pub struct ServiceLinkedRole {
    /// Trust policy of the role, as JSON: who may take it on. Example: `text`.
    pub assume_role_policy_document: Option<String>,
    /// Name of the role with the domain of the account, as policies are attached to it.
    /// Example: `AliyunServiceRoleForPolarDB@role.test.onaliyunservice.com`.
    pub role_principal_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name under which the role is defined. Example: `AliyunServiceRoleForPolarDB`.
    pub role_name: Option<String>,
    /// When the item was created. Example: `2020-06-30T08:14:16Z`.
    pub create_date: Option<Timestamp>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::177242285274****:role/aliyunserviceroleforpolardb`.
    pub arn: Option<String>,
    /// Number that the service gave the role. Example: `32833240981067****`.
    pub role_id: Option<String>,
    /// Whether a cloud service made the role for its own use. Example: `true`.
    pub is_service_linked_role: Option<bool>,
}

response! {
    ServiceLinkedRole {
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "RolePrincipalName" => role_principal_name: value,
        "Description" => description: value,
        "RoleName" => role_name: value,
        "CreateDate" => create_date: value,
        "Arn" => arn: value,
        "RoleId" => role_id: value,
        "IsServiceLinkedRole" => is_service_linked_role: value,
    }
}

/// Errors that the documentation of [`CreateServiceLinkedRoleRequest`] names.
///
/// - [`InvalidParameterCustomSuffixNotAllowed`](super::DocumentedError::InvalidParameterCustomSuffixNotAllowed)
/// - [`InvalidParameterCustomSuffixInvalidChars`](super::DocumentedError::InvalidParameterCustomSuffixInvalidChars)
/// - [`InvalidParameterCustomSuffixLength`](super::DocumentedError::InvalidParameterCustomSuffixLength)
/// - [`InvalidParameterDescriptionNotAllowed`](super::DocumentedError::InvalidParameterDescriptionNotAllowed)
/// - [`InvalidParameterDescriptionLength`](super::DocumentedError::InvalidParameterDescriptionLength)
/// - [`EntityNotExistService`](super::DocumentedError::EntityNotExistService)
/// - [`EntityAlreadyExistsRole`](super::DocumentedError::EntityAlreadyExistsRole)
/// - [`LimitExceededRole`](super::DocumentedError::LimitExceededRole)
pub type CreateServiceLinkedRoleError = super::DocumentedError;
