// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMFAAuthenticationStatus`, from `cloudsso/GetMFAAuthenticationStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether MFA is enabled for the users of a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetMFAAuthenticationStatusRequest::new()
///     .directory_id("...");
/// let reply = client.get_mfa_authentication_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMFAAuthenticationStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetMFAAuthenticationStatusRequest {
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
}

request! {
    GetMFAAuthenticationStatusRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetMFAAuthenticationStatusRequest {
    type Response = GetMFAAuthenticationStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetMFAAuthenticationStatus")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetMFAAuthenticationStatusRequest`].
#[non_exhaustive]
pub struct GetMFAAuthenticationStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E688346-DF1A-5537-9BFC-8A9974D29586`.
    pub request_id: Option<String>,
    /// State that the MFA authentication is in. Example: `Enabled`.
    pub mfa_authentication_status: Option<String>,
}

response! {
    GetMFAAuthenticationStatusResponse {
        "RequestId" => request_id: value,
        "MFAAuthenticationStatus" => mfa_authentication_status: value,
    }
}
