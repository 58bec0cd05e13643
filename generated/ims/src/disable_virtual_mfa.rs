// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableVirtualMFA`, from `ims/DisableVirtualMFA.md`.

use alicloud_runtime::codegen::*;

/// Unbinds the MFA device of a RAM user and deletes the device as well.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DisableVirtualMFARequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.disable_virtual_mfa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableVirtualMFARequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl DisableVirtualMFARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    DisableVirtualMFARequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for DisableVirtualMFARequest {
    type Response = DisableVirtualMFAResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DisableVirtualMFA")
        .required(&["UserPrincipalName"]);
}

/// Response to [`DisableVirtualMFARequest`].
pub type DisableVirtualMFAResponse = alicloud_runtime::EmptyResponse;
