// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlias`, from `kms/DeleteAlias.md`.

use alicloud_runtime::codegen::*;

/// Removes an alias; the key that it stands for stays.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteAliasRequest::new()
///     .alias_name("alias/example");
/// let reply = client.delete_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAliasRequest {
    /// **Required.** Second name of a key, starting with `alias/`.
    /// Length: 1 to 255. Example: `alias/example`.
    pub alias_name: Option<String>,
}

impl DeleteAliasRequest {
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
}

request! {
    DeleteAliasRequest {
        "AliasName" => alias_name: query,
    }
}

impl Operation for DeleteAliasRequest {
    type Response = DeleteAliasResponse;
    type Error = DeleteAliasError;
    const INFO: OperationInfo = super::operation("DeleteAlias").required(&["AliasName"]);
    const ERRORS: &'static [DeleteAliasError] = &[
        DeleteAliasError::InvalidParameter,
        DeleteAliasError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteAliasRequest`].
pub type DeleteAliasResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAliasRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteAliasError = super::DocumentedError;
