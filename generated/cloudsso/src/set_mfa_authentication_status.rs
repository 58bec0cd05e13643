// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetMFAAuthenticationStatus`, from `cloudsso/SetMFAAuthenticationStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns MFA on or off for the users of a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::SetMFAAuthenticationStatusRequest::new()
///     .directory_id("...");
/// let reply = client.set_mfa_authentication_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetMFAAuthenticationStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// State of the MFA authentication, to narrow the list down to or to be put into.
    pub mfa_authentication_status: Option<String>,
}

impl SetMFAAuthenticationStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `MFAAuthenticationStatus`.
    pub fn mfa_authentication_status(mut self, value: impl Into<String>) -> Self {
        self.mfa_authentication_status = Some(value.into());
        self
    }
}

request! {
    SetMFAAuthenticationStatusRequest {
        "DirectoryId" => directory_id: query,
        "MFAAuthenticationStatus" => mfa_authentication_status: query,
    }
}

impl Operation for SetMFAAuthenticationStatusRequest {
    type Response = SetMFAAuthenticationStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetMFAAuthenticationStatus")
        .required(&["DirectoryId"]);
}

/// Response to [`SetMFAAuthenticationStatusRequest`].
pub type SetMFAAuthenticationStatusResponse = alicloud_runtime::EmptyResponse;
