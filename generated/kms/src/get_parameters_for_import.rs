// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetParametersForImport`, from `kms/GetParametersForImport.md`.

use alicloud_runtime::codegen::*;

/// Returns the public key and the token that
/// [`ImportKeyMaterial`](super::Client::import_key_material) needs; both expire.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetParametersForImportRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****")
///     .wrapping_algorithm("RSAES_PKCS1_V1_5")
///     .wrapping_key_spec("RSA_2048");
/// let reply = client.get_parameters_for_import(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetParametersForImportRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
    /// **Required.** How the public key encrypts the material or data key.
    /// Example: `RSAES_PKCS1_V1_5`.
    pub wrapping_algorithm: Option<String>,
    /// **Required.** Kind of the public key that encrypts the material or data key.
    /// Example: `RSA_2048`.
    pub wrapping_key_spec: Option<String>,
}

impl GetParametersForImportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `WrappingAlgorithm`, which is required.
    pub fn wrapping_algorithm(mut self, value: impl Into<String>) -> Self {
        self.wrapping_algorithm = Some(value.into());
        self
    }
    /// Sets `WrappingKeySpec`, which is required.
    pub fn wrapping_key_spec(mut self, value: impl Into<String>) -> Self {
        self.wrapping_key_spec = Some(value.into());
        self
    }
}

request! {
    GetParametersForImportRequest {
        "KeyId" => key_id: query,
        "WrappingAlgorithm" => wrapping_algorithm: query,
        "WrappingKeySpec" => wrapping_key_spec: query,
    }
}

impl Operation for GetParametersForImportRequest {
    type Response = GetParametersForImportResponse;
    type Error = GetParametersForImportError;
    const INFO: OperationInfo = super::operation("GetParametersForImport")
        .required(&["KeyId", "WrappingAlgorithm", "WrappingKeySpec"])
        .secret_members(&["ImportToken"])
        .read_only();
    const ERRORS: &'static [GetParametersForImportError] = &[
        GetParametersForImportError::UnsupportedOrigin,
        GetParametersForImportError::InvalidParameter,
        GetParametersForImportError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`GetParametersForImportRequest`].
#[non_exhaustive]
pub struct GetParametersForImportResponse {
    /// Token that ties the import to the parameters fetched for it. Example: `Base64String`.
    /// A secret: it is printed as `***`.
    pub import_token: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
    /// Public key, in Base64, that the key material has to be encrypted with.
    pub public_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8cdf51fd-bcd6-d79a-0ef4-e52c9b5466dc`.
    pub request_id: Option<String>,
    /// Until when the import can be made with this token. Example: `2018-01-25T00:01:02Z`.
    pub token_expire_time: Option<Timestamp>,
}

response! {
    GetParametersForImportResponse {
        "ImportToken" => import_token: value as Secret,
        "KeyId" => key_id: value,
        "PublicKey" => public_key: value,
        "RequestId" => request_id: value,
        "TokenExpireTime" => token_expire_time: value,
    }
}

/// Errors that the documentation of [`GetParametersForImportRequest`] names.
///
/// - [`UnsupportedOrigin`](super::DocumentedError::UnsupportedOrigin)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type GetParametersForImportError = super::DocumentedError;
