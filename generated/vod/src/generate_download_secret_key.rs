// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateDownloadSecretKey`, from `vod/GenerateDownloadSecretKey.md`.

use alicloud_runtime::codegen::*;

/// Generates the key file that binds secure downloads of the player SDK to one app.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GenerateDownloadSecretKeyRequest::new()
///     .app_identification("...")
///     .app_decrypt_key("...");
/// let reply = client.generate_download_secret_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateDownloadSecretKeyRequest {
    /// **Required.** Bundle or signature of the app that may play downloaded files.
    pub app_identification: Option<String>,
    /// **Required.** Key that opens, signs or picks out the application decrypt.
    pub app_decrypt_key: Option<String>,
}

impl GenerateDownloadSecretKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppIdentification`, which is required.
    pub fn app_identification(mut self, value: impl Into<String>) -> Self {
        self.app_identification = Some(value.into());
        self
    }
    /// Sets `AppDecryptKey`, which is required.
    pub fn app_decrypt_key(mut self, value: impl Into<String>) -> Self {
        self.app_decrypt_key = Some(value.into());
        self
    }
}

request! {
    GenerateDownloadSecretKeyRequest {
        "AppIdentification" => app_identification: query,
        "AppDecryptKey" => app_decrypt_key: query,
    }
}

impl Operation for GenerateDownloadSecretKeyRequest {
    type Response = GenerateDownloadSecretKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateDownloadSecretKey")
        .required(&["AppIdentification", "AppDecryptKey"]);
}

/// Response to [`GenerateDownloadSecretKeyRequest`].
#[non_exhaustive]
pub struct GenerateDownloadSecretKeyResponse {
    /// Key that opens, signs or picks out the application encrypt.
    pub app_encrypt_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E99B9BAD-7F9D-552B-A689-B72E92EA040E`.
    pub request_id: Option<String>,
}

response! {
    GenerateDownloadSecretKeyResponse {
        "AppEncryptKey" => app_encrypt_key: value,
        "RequestId" => request_id: value,
    }
}
