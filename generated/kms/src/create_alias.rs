// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlias`, from `kms/CreateAlias.md`.

use alicloud_runtime::codegen::*;

/// Gives a key a second name that calls can use in place of its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateAliasRequest::new()
///     .alias_name("...")
///     .key_id("...");
/// let reply = client.create_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAliasRequest {
    /// **Required.** Second name of a key, starting with `alias/`. Length: at most 255.
    pub alias_name: Option<String>,
    /// **Required.** Key that gets the alias, by its ID.
    pub key_id: Option<String>,
}

impl CreateAliasRequest {
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
    CreateAliasRequest {
        "AliasName" => alias_name: query,
        "KeyId" => key_id: query,
    }
}

impl Operation for CreateAliasRequest {
    type Response = CreateAliasResponse;
    type Error = CreateAliasError;
    const INFO: OperationInfo = super::operation("CreateAlias")
        .required(&["AliasName", "KeyId"]);
    const ERRORS: &'static [CreateAliasError] = &[
        CreateAliasError::InvalidParameter,
        CreateAliasError::InvalidAccessKeyIdNotFound,
        CreateAliasError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`CreateAliasRequest`].
pub type CreateAliasResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAliasRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type CreateAliasError = super::DocumentedError;
