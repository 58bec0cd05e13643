// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadAICPublicKey`, from `ens/UploadAICPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Uploads a public key for AIC instances under a name, type, and optional group.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UploadAICPublicKeyRequest::new()
///     .key_name("...")
///     .key_type("...")
///     .content("...");
/// let reply = client.upload_aic_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadAICPublicKeyRequest {
    /// **Required.** Name that the key goes by. Length: 8 to 128.
    pub key_name: Option<String>,
    /// The key group that the call is about. Length: at most 128.
    pub key_group: Option<String>,
    /// **Required.** Which kind of key it is or is to be.
    pub key_type: Option<String>,
    /// **Required.** Text or data that the item consists of. Length: at most 1024.
    pub content: Option<String>,
    /// Free text that describes the item to people. Length: at most 128.
    pub description: Option<String>,
}

impl UploadAICPublicKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyName`, which is required.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `KeyGroup`.
    pub fn key_group(mut self, value: impl Into<String>) -> Self {
        self.key_group = Some(value.into());
        self
    }
    /// Sets `KeyType`, which is required.
    pub fn key_type(mut self, value: impl Into<String>) -> Self {
        self.key_type = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UploadAICPublicKeyRequest {
        "KeyName" => key_name: query,
        "KeyGroup" => key_group: query,
        "KeyType" => key_type: query,
        "Content" => content: query,
        "Description" => description: query,
    }
}

impl Operation for UploadAICPublicKeyRequest {
    type Response = UploadAICPublicKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadAICPublicKey")
        .required(&["KeyName", "KeyType", "Content"]);
}

/// Response to [`UploadAICPublicKeyRequest`], which the documentation does not describe.
pub type UploadAICPublicKeyResponse = alicloud_runtime::UndocumentedResponse;
