// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterDelegatedAdministrator`, from `resourcemanager/RegisterDelegatedAdministrator.md`.

use alicloud_runtime::codegen::*;

/// Lets a member manage a trusted service in place of the management account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::RegisterDelegatedAdministratorRequest::new()
///     .account_id("...")
///     .service_principal("...");
/// let reply = client.register_delegated_administrator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterDelegatedAdministratorRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// **Required.** Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
}

impl RegisterDelegatedAdministratorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ServicePrincipal`, which is required.
    pub fn service_principal(mut self, value: impl Into<String>) -> Self {
        self.service_principal = Some(value.into());
        self
    }
}

request! {
    RegisterDelegatedAdministratorRequest {
        "AccountId" => account_id: query,
        "ServicePrincipal" => service_principal: query,
    }
}

impl Operation for RegisterDelegatedAdministratorRequest {
    type Response = RegisterDelegatedAdministratorResponse;
    type Error = RegisterDelegatedAdministratorError;
    const INFO: OperationInfo = super::operation("RegisterDelegatedAdministrator")
        .required(&["AccountId", "ServicePrincipal"]);
    const ERRORS: &'static [RegisterDelegatedAdministratorError] = &[
        RegisterDelegatedAdministratorError::InvalidParameterServicePrincipal,
        RegisterDelegatedAdministratorError::AccountAlreadyRegistered,
        RegisterDelegatedAdministratorError::DelegatedAccountNumberExceeded,
        RegisterDelegatedAdministratorError::CannotRegisterMasterAsDelegatedAdministrator,
    ];
}

/// Response to [`RegisterDelegatedAdministratorRequest`].
pub type RegisterDelegatedAdministratorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RegisterDelegatedAdministratorRequest`] names.
///
/// - [`InvalidParameterServicePrincipal`](super::DocumentedError::InvalidParameterServicePrincipal)
/// - [`AccountAlreadyRegistered`](super::DocumentedError::AccountAlreadyRegistered)
/// - [`DelegatedAccountNumberExceeded`](super::DocumentedError::DelegatedAccountNumberExceeded)
/// - [`CannotRegisterMasterAsDelegatedAdministrator`](super::DocumentedError::CannotRegisterMasterAsDelegatedAdministrator)
pub type RegisterDelegatedAdministratorError = super::DocumentedError;
