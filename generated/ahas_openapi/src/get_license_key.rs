// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLicenseKey`, from `ahas-openapi/GetLicenseKey.md`.

use alicloud_runtime::codegen::*;

/// Reads the license key for AHAS, given a namespace and region.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetLicenseKeyRequest::new()
///     .namespace("...");
/// let reply = client.get_license_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLicenseKeyRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Region that the ahas lies in.
    pub ahas_region_id: Option<String>,
}

impl GetLicenseKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    GetLicenseKeyRequest {
        "Namespace" => namespace: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetLicenseKeyRequest {
    type Response = GetLicenseKeyResponse;
    type Error = GetLicenseKeyError;
    const INFO: OperationInfo = super::operation("GetLicenseKey")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetLicenseKeyError] = &[GetLicenseKeyError::IllegalArgument];
}

/// Response to [`GetLicenseKeyRequest`].
#[non_exhaustive]
pub struct GetLicenseKeyResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    GetLicenseKeyResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetLicenseKeyRequest`] names.
///
/// - [`IllegalArgument`](super::DocumentedError::IllegalArgument)
pub type GetLicenseKeyError = super::DocumentedError;
