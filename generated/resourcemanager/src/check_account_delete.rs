// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAccountDelete`, from `resourcemanager/CheckAccountDelete.md`.

use alicloud_runtime::codegen::*;

/// Starts a check whether a member can be deleted;
/// [`GetAccountDeletionCheckResult`](super::Client::get_account_deletion_check_result) returns what
/// it finds.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CheckAccountDeleteRequest::new()
///     .account_id("...");
/// let reply = client.check_account_delete(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAccountDeleteRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl CheckAccountDeleteRequest {
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
}

request! {
    CheckAccountDeleteRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for CheckAccountDeleteRequest {
    type Response = CheckAccountDeleteResponse;
    type Error = CheckAccountDeleteError;
    const INFO: OperationInfo = super::operation("CheckAccountDelete")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [CheckAccountDeleteError] = &[
        CheckAccountDeleteError::MissingParameterAccountId,
        CheckAccountDeleteError::InvalidParameterAccountId,
        CheckAccountDeleteError::EntityNotExistsAccount,
        CheckAccountDeleteError::EntityNotExistsResourceDirectory,
        CheckAccountDeleteError::AccountTypeOrStatusMismatch,
        CheckAccountDeleteError::InvalidControlPolicyEnablementStatus,
        CheckAccountDeleteError::NoLicenseResourceDirectory,
        CheckAccountDeleteError::UnknownErrorAccount,
        CheckAccountDeleteError::CallerIdentityErrorDeleteAccount,
        CheckAccountDeleteError::RemoveConfilctAccountAsDelegatedAdministator,
        CheckAccountDeleteError::LegalEntityDifferent,
        CheckAccountDeleteError::MemberTypeErrorDeleteAccount,
    ];
}

/// Response to [`CheckAccountDeleteRequest`].
pub type CheckAccountDeleteResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CheckAccountDeleteRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`InvalidControlPolicyEnablementStatus`](super::DocumentedError::InvalidControlPolicyEnablementStatus)
/// - [`NoLicenseResourceDirectory`](super::DocumentedError::NoLicenseResourceDirectory)
/// - [`UnknownErrorAccount`](super::DocumentedError::UnknownErrorAccount)
/// - [`CallerIdentityErrorDeleteAccount`](super::DocumentedError::CallerIdentityErrorDeleteAccount)
/// - [`RemoveConfilctAccountAsDelegatedAdministator`](super::DocumentedError::RemoveConfilctAccountAsDelegatedAdministator)
/// - [`LegalEntityDifferent`](super::DocumentedError::LegalEntityDifferent)
/// - [`MemberTypeErrorDeleteAccount`](super::DocumentedError::MemberTypeErrorDeleteAccount)
pub type CheckAccountDeleteError = super::DocumentedError;
