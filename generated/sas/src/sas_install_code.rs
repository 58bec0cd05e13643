// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SasInstallCode`, from `sas/SasInstallCode.md`.

use alicloud_runtime::codegen::*;

/// Returns the verification code that the command for installing the agent needs.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SasInstallCodeRequest::new();
/// let reply = client.sas_install_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SasInstallCodeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl SasInstallCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    SasInstallCodeRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for SasInstallCodeRequest {
    type Response = SasInstallCodeResponse;
    type Error = SasInstallCodeError;
    const INFO: OperationInfo = super::operation("SasInstallCode");
    const ERRORS: &'static [SasInstallCodeError] = &[
        SasInstallCodeError::NoPermission,
        SasInstallCodeError::ServerError,
    ];
}

/// Response to [`SasInstallCodeRequest`].
#[non_exhaustive]
pub struct SasInstallCodeResponse {
    /// Code with which the client on a server proves where it belongs; servers are added with it by
    /// hand. Example: `eD****`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B256A525-7E42-4BB9-A27C-9017FDDF****`.
    pub request_id: Option<String>,
}

response! {
    SasInstallCodeResponse {
        "data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SasInstallCodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SasInstallCodeError = super::DocumentedError;
