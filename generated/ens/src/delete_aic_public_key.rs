// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAICPublicKey`, from `ens/DeleteAICPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes a public key that was used to log on to cloud phones.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteAICPublicKeyRequest::new()
///     .key_name("...");
/// let reply = client.delete_aic_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAICPublicKeyRequest {
    /// **Required.** Name that the key goes by. Length: at most 128.
    pub key_name: Option<String>,
}

impl DeleteAICPublicKeyRequest {
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
}

request! {
    DeleteAICPublicKeyRequest {
        "KeyName" => key_name: query,
    }
}

impl Operation for DeleteAICPublicKeyRequest {
    type Response = DeleteAICPublicKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAICPublicKey")
        .required(&["KeyName"]);
}

/// Response to [`DeleteAICPublicKeyRequest`], which the documentation does not describe.
pub type DeleteAICPublicKeyResponse = alicloud_runtime::UndocumentedResponse;
