// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAccessKey`, from `ram/UpdateAccessKey.md`.

use alicloud_runtime::codegen::*;

/// Puts an AccessKey pair of a RAM user into use or out of it.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdateAccessKeyRequest::new()
///     .user_access_key_id("0wNEpMMlzy7szvai")
///     .status("Inactive")
///     .user_name("zhangqiang");
/// let reply = client.update_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAccessKeyRequest {
    /// AccessKey ID of the pair to work on.
    pub user_access_key_id: Option<String>,
    /// Whether the AccessKey pair can be used from now on.
    pub status: Option<String>,
    /// RAM user, by the name that the user logs on with.
    pub user_name: Option<String>,
}

impl UpdateAccessKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserAccessKeyId`.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    UpdateAccessKeyRequest {
        "UserAccessKeyId" => user_access_key_id: query,
        "Status" => status: query,
        "UserName" => user_name: query,
    }
}

impl Operation for UpdateAccessKeyRequest {
    type Response = UpdateAccessKeyResponse;
    type Error = UpdateAccessKeyError;
    const INFO: OperationInfo = super::operation("UpdateAccessKey");
    const ERRORS: &'static [UpdateAccessKeyError] = &[
        UpdateAccessKeyError::InvalidParameterUserNameInvalidChars,
        UpdateAccessKeyError::InvalidParameterUserNameLength,
        UpdateAccessKeyError::EntityNotExistUser,
        UpdateAccessKeyError::EntityNotExistUserAccessKey,
    ];
}

/// Response to [`UpdateAccessKeyRequest`].
pub type UpdateAccessKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAccessKeyRequest`] names.
///
/// - [`InvalidParameterUserNameInvalidChars`](super::DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](super::DocumentedError::InvalidParameterUserNameLength)
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`EntityNotExistUserAccessKey`](super::DocumentedError::EntityNotExistUserAccessKey)
pub type UpdateAccessKeyError = super::DocumentedError;
