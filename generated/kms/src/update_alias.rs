// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlias`, from `kms/UpdateAlias.md`.

use alicloud_runtime::codegen::*;

/// Lets an alias stand for another key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateAliasRequest::new()
///     .alias_name("alias/example")
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****");
/// let reply = client.update_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAliasRequest {
    /// **Required.** Second name of a key, starting with `alias/`.
    /// Length: 1 to 255. Example: `alias/example`.
    pub alias_name: Option<String>,
    /// **Required.** Key that the alias points to from now on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
}

impl UpdateAliasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliasName`, which is required.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    UpdateAliasRequest {
        "AliasName" => alias_name: query,
        "KeyId" => key_id: query,
    }
}

impl Operation for UpdateAliasRequest {
    type Response = UpdateAliasResponse;
    type Error = UpdateAliasError;
    const INFO: OperationInfo = super::operation("UpdateAlias")
        .required(&["AliasName", "KeyId"]);
    const ERRORS: &'static [UpdateAliasError] = &[
        UpdateAliasError::Throttling,
        UpdateAliasError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`UpdateAliasRequest`].
pub type UpdateAliasResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAliasRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type UpdateAliasError = super::DocumentedError;
