// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeregisterDelegatedAdministrator`, from `resourcemanager/DeregisterDelegatedAdministrator.md`.

use alicloud_runtime::codegen::*;

/// Takes the role of delegated administrator for a trusted service away from a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeregisterDelegatedAdministratorRequest::new()
///     .account_id("...")
///     .service_principal("...");
/// let reply = client.deregister_delegated_administrator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeregisterDelegatedAdministratorRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// **Required.** Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
}

impl DeregisterDelegatedAdministratorRequest {
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
    DeregisterDelegatedAdministratorRequest {
        "AccountId" => account_id: query,
        "ServicePrincipal" => service_principal: query,
    }
}

impl Operation for DeregisterDelegatedAdministratorRequest {
    type Response = DeregisterDelegatedAdministratorResponse;
    type Error = DeregisterDelegatedAdministratorError;
    const INFO: OperationInfo = super::operation("DeregisterDelegatedAdministrator")
        .required(&["AccountId", "ServicePrincipal"]);
    const ERRORS: &'static [DeregisterDelegatedAdministratorError] = &[
        DeregisterDelegatedAdministratorError::InvalidParameterServicePrincipal,
        DeregisterDelegatedAdministratorError::AccountNotRegistered,
    ];
}

/// Response to [`DeregisterDelegatedAdministratorRequest`].
pub type DeregisterDelegatedAdministratorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeregisterDelegatedAdministratorRequest`] names.
///
/// - [`InvalidParameterServicePrincipal`](super::DocumentedError::InvalidParameterServicePrincipal)
/// - [`AccountNotRegistered`](super::DocumentedError::AccountNotRegistered)
pub type DeregisterDelegatedAdministratorError = super::DocumentedError;
