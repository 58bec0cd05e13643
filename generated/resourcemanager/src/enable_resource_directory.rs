// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableResourceDirectory`, from `resourcemanager/EnableResourceDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceDirectory};

/// Sets up a resource directory, managed by the calling account or by a new one.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::EnableResourceDirectoryRequest::new()
///     .enable_mode("...");
/// let reply = client.enable_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableResourceDirectoryRequest {
    /// Sign-in name of the new account that is to manage the resource directory.
    pub ma_name: Option<String>,
    /// Secure phone number for the new management account.
    pub ma_secure_mobile_phone: Option<String>,
    /// Code that was sent to the phone, as proof that it is yours.
    pub verification_code: Option<String>,
    /// **Required.** Which account is to manage the resource directory, the calling one or a new one.
    pub enable_mode: Option<String>,
}

impl EnableResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MAName`.
    pub fn ma_name(mut self, value: impl Into<String>) -> Self {
        self.ma_name = Some(value.into());
        self
    }
    /// Sets `MASecureMobilePhone`.
    pub fn ma_secure_mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.ma_secure_mobile_phone = Some(value.into());
        self
    }
    /// Sets `VerificationCode`.
    pub fn verification_code(mut self, value: impl Into<String>) -> Self {
        self.verification_code = Some(value.into());
        self
    }
    /// Sets `EnableMode`, which is required.
    pub fn enable_mode(mut self, value: impl Into<String>) -> Self {
        self.enable_mode = Some(value.into());
        self
    }
}

request! {
    EnableResourceDirectoryRequest {
        "MAName" => ma_name: query,
        "MASecureMobilePhone" => ma_secure_mobile_phone: query,
        "VerificationCode" => verification_code: query,
        "EnableMode" => enable_mode: query,
    }
}

impl Operation for EnableResourceDirectoryRequest {
    type Response = EnableResourceDirectoryResponse;
    type Error = EnableResourceDirectoryError;
    const INFO: OperationInfo = super::operation("EnableResourceDirectory")
        .required(&["EnableMode"]);
    const ERRORS: &'static [EnableResourceDirectoryError] = &[
        EnableResourceDirectoryError::NotSupportAccountInAnotherResourceDirectory,
        EnableResourceDirectoryError::InvalidEnterpriseName,
        EnableResourceDirectoryError::EnterpriseRealNameVerificationError,
        EnableResourceDirectoryError::EntityAlreadyExistsResourceDirectory,
        EnableResourceDirectoryError::InvalidParameterManagementAccountNameAlreadyUsed,
        EnableResourceDirectoryError::InvalidVerificationCode,
        EnableResourceDirectoryError::InvalidParameterManagementAccountName,
        EnableResourceDirectoryError::InvalidParameterManagementAccountSecurityInfo,
        EnableResourceDirectoryError::MissingSecureMobilePhone,
        EnableResourceDirectoryError::MissingSecurityInfo,
    ];
}

/// Response to [`EnableResourceDirectoryRequest`].
#[non_exhaustive]
pub struct EnableResourceDirectoryResponse {
    /// The resource directory of the account and who manages it.
    pub resource_directory: Option<ResourceDirectory>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC2FE94D-A4A2-51A1-A493-5C273A36C46A`.
    pub request_id: Option<String>,
}

response! {
    EnableResourceDirectoryResponse {
        "ResourceDirectory" => resource_directory: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EnableResourceDirectoryRequest`] names.
///
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`InvalidEnterpriseName`](super::DocumentedError::InvalidEnterpriseName)
/// - [`EnterpriseRealNameVerificationError`](super::DocumentedError::EnterpriseRealNameVerificationError)
/// - [`EntityAlreadyExistsResourceDirectory`](super::DocumentedError::EntityAlreadyExistsResourceDirectory)
/// - [`InvalidParameterManagementAccountNameAlreadyUsed`](super::DocumentedError::InvalidParameterManagementAccountNameAlreadyUsed)
/// - [`InvalidVerificationCode`](super::DocumentedError::InvalidVerificationCode)
/// - [`InvalidParameterManagementAccountName`](super::DocumentedError::InvalidParameterManagementAccountName)
/// - [`InvalidParameterManagementAccountSecurityInfo`](super::DocumentedError::InvalidParameterManagementAccountSecurityInfo)
/// - [`MissingSecureMobilePhone`](super::DocumentedError::MissingSecureMobilePhone)
/// - [`MissingSecurityInfo`](super::DocumentedError::MissingSecurityInfo)
pub type EnableResourceDirectoryError = super::DocumentedError;
