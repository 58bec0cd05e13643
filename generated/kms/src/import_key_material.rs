// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportKeyMaterial`, from `kms/ImportKeyMaterial.md`.

use alicloud_runtime::codegen::*;

/// Imports material into a key that was created for that; get the parameters from
/// [`GetParametersForImport`](super::Client::get_parameters_for_import) first.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ImportKeyMaterialRequest::new()
///     .encrypted_key_material("...")
///     .import_token("Base64String")
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****")
///     .key_material_expire_unix(0);
/// let reply = client.import_key_material(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportKeyMaterialRequest {
    /// **Required.** Key material in Base64, encrypted with the public key from
    /// [`GetParametersForImport`](super::Client::get_parameters_for_import).
    pub encrypted_key_material: Option<String>,
    /// **Required.** Token that ties the import to the parameters fetched for it.
    /// Example: `Base64String`. A secret: it is printed as `***`.
    pub import_token: Option<String>,
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
    /// **Required.** When the material is to expire, as a Unix timestamp; zero stands for never.
    /// Example: `0`.
    pub key_material_expire_unix: Option<i64>,
}

impl ImportKeyMaterialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EncryptedKeyMaterial`, which is required.
    pub fn encrypted_key_material(mut self, value: impl Into<String>) -> Self {
        self.encrypted_key_material = Some(value.into());
        self
    }
    /// Sets `ImportToken`, which is required.
    pub fn import_token(mut self, value: impl Into<String>) -> Self {
        self.import_token = Some(value.into());
        self
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `KeyMaterialExpireUnix`, which is required.
    #[inline]
    pub fn key_material_expire_unix(mut self, value: i64) -> Self {
        self.key_material_expire_unix = Some(value);
        self
    }
}

request! {
    ImportKeyMaterialRequest {
        "EncryptedKeyMaterial" => encrypted_key_material: query,
        "ImportToken" => import_token: query as Secret,
        "KeyId" => key_id: query,
        "KeyMaterialExpireUnix" => key_material_expire_unix: query,
    }
}

impl Operation for ImportKeyMaterialRequest {
    type Response = ImportKeyMaterialResponse;
    type Error = ImportKeyMaterialError;
    const INFO: OperationInfo = super::operation("ImportKeyMaterial")
        .required(
            &["EncryptedKeyMaterial", "ImportToken", "KeyId", "KeyMaterialExpireUnix"],
        );
    const ERRORS: &'static [ImportKeyMaterialError] = &[
        ImportKeyMaterialError::InvalidKeyMaterial,
        ImportKeyMaterialError::InvalidImportToken,
        ImportKeyMaterialError::ExpiredImportToken,
        ImportKeyMaterialError::UnsupportedOrigin,
        ImportKeyMaterialError::InvalidParameter,
        ImportKeyMaterialError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`ImportKeyMaterialRequest`].
pub type ImportKeyMaterialResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ImportKeyMaterialRequest`] names.
///
/// - [`InvalidKeyMaterial`](super::DocumentedError::InvalidKeyMaterial)
/// - [`InvalidImportToken`](super::DocumentedError::InvalidImportToken)
/// - [`ExpiredImportToken`](super::DocumentedError::ExpiredImportToken)
/// - [`UnsupportedOrigin`](super::DocumentedError::UnsupportedOrigin)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ImportKeyMaterialError = super::DocumentedError;
