// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateKeyDescription`, from `kms/UpdateKeyDescription.md`.

use alicloud_runtime::codegen::*;

/// Replaces the description of a customer master key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateKeyDescriptionRequest::new()
///     .description("key description example")
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.update_key_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateKeyDescriptionRequest {
    /// **Required.** Free text that describes the item to people. Example: `key description example`.
    pub description: Option<String>,
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
}

impl UpdateKeyDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    UpdateKeyDescriptionRequest {
        "Description" => description: query,
        "KeyId" => key_id: query,
    }
}

impl Operation for UpdateKeyDescriptionRequest {
    type Response = UpdateKeyDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateKeyDescription")
        .required(&["Description", "KeyId"]);
}

/// Response to [`UpdateKeyDescriptionRequest`].
pub type UpdateKeyDescriptionResponse = alicloud_runtime::EmptyResponse;
