// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveAccount`, from `resourcemanager/MoveAccount.md`.

use alicloud_runtime::codegen::*;

/// Moves a member to another folder of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::MoveAccountRequest::new()
///     .account_id("...")
///     .destination_folder_id("...");
/// let reply = client.move_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// **Required.** Folder that the member moves to.
    pub destination_folder_id: Option<String>,
}

impl MoveAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `DestinationFolderId`, which is required.
    pub fn destination_folder_id(mut self, value: impl Into<String>) -> Self {
        self.destination_folder_id = Some(value.into());
        self
    }
}

request! {
    MoveAccountRequest {
        "AccountId" => account_id: query,
        "DestinationFolderId" => destination_folder_id: query,
    }
}

impl Operation for MoveAccountRequest {
    type Response = MoveAccountResponse;
    type Error = MoveAccountError;
    const INFO: OperationInfo = super::operation("MoveAccount")
        .required(&["AccountId", "DestinationFolderId"]);
    const ERRORS: &'static [MoveAccountError] = &[
        MoveAccountError::MissingParameterAccountId,
        MoveAccountError::InvalidParameterAccountId,
        MoveAccountError::MissingParameterDestinationFolderId,
        MoveAccountError::InvalidParameterDestinationFolderId,
        MoveAccountError::EntityNotExistsAccount,
        MoveAccountError::EntityNotExistsResourceDirectory,
        MoveAccountError::EntityNotExistsFolder,
        MoveAccountError::AccountTypeOrStatusMismatch,
    ];
}

/// Response to [`MoveAccountRequest`].
pub type MoveAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MoveAccountRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`MissingParameterDestinationFolderId`](super::DocumentedError::MissingParameterDestinationFolderId)
/// - [`InvalidParameterDestinationFolderId`](super::DocumentedError::InvalidParameterDestinationFolderId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
pub type MoveAccountError = super::DocumentedError;
