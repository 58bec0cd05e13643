// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `resourcemanager/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource account for good. Find out with
/// [`CheckAccountDelete`](super::Client::check_account_delete) whether something stands in the way.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteAccountRequest::new()
///     .account_id("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// Items of the deletion check that you choose to ignore;
    /// [`GetAccountDeletionCheckResult`](super::Client::get_account_deletion_check_result) lists those
    /// that can be.
    pub abandonable_check_id: Vec<String>,
}

impl DeleteAccountRequest {
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
    /// Sets `AbandonableCheckId`.
    pub fn abandonable_check_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.abandonable_check_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAccountRequest {
        "AccountId" => account_id: query,
        "AbandonableCheckId" => abandonable_check_id: query_json,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["AccountId"]);
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::MissingParameterAccountId,
        DeleteAccountError::InvalidParameterAccountId,
        DeleteAccountError::EntityNotExistsAccount,
        DeleteAccountError::EntityNotExistsResourceDirectory,
        DeleteAccountError::AccountNotExistDeleteAccount,
        DeleteAccountError::InvalidControlPolicyEnablementStatus,
        DeleteAccountError::NoLicenseResourceDirectory,
        DeleteAccountError::CallerIdentityErrorDeleteAccount,
        DeleteAccountError::RemoveConfilctAccountAsDelegatedAdministator,
        DeleteAccountError::LegalEntityDifferent,
        DeleteAccountError::MemberTypeErrorDeleteAccount,
        DeleteAccountError::NotSupportHasPayerAccount,
        DeleteAccountError::NotSupportedOperationDeletingAccount,
        DeleteAccountError::NotSupportedOperationCheckingAccount,
        DeleteAccountError::UnknownErrorAccount,
    ];
}

/// Response to [`DeleteAccountRequest`].
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `009429F8-C1C0-5872-B674-A6C2333B9647`.
    pub request_id: Option<String>,
    /// Whether the member was deleted at once or after a waiting time. Example: `0`.
    pub deletion_type: Option<String>,
}

response! {
    DeleteAccountResponse {
        "RequestId" => request_id: value,
        "DeletionType" => deletion_type: value,
    }
}

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountNotExistDeleteAccount`](super::DocumentedError::AccountNotExistDeleteAccount)
/// - [`InvalidControlPolicyEnablementStatus`](super::DocumentedError::InvalidControlPolicyEnablementStatus)
/// - [`NoLicenseResourceDirectory`](super::DocumentedError::NoLicenseResourceDirectory)
/// - [`CallerIdentityErrorDeleteAccount`](super::DocumentedError::CallerIdentityErrorDeleteAccount)
/// - [`RemoveConfilctAccountAsDelegatedAdministator`](super::DocumentedError::RemoveConfilctAccountAsDelegatedAdministator)
/// - [`LegalEntityDifferent`](super::DocumentedError::LegalEntityDifferent)
/// - [`MemberTypeErrorDeleteAccount`](super::DocumentedError::MemberTypeErrorDeleteAccount)
/// - [`NotSupportHasPayerAccount`](super::DocumentedError::NotSupportHasPayerAccount)
/// - [`NotSupportedOperationDeletingAccount`](super::DocumentedError::NotSupportedOperationDeletingAccount)
/// - [`NotSupportedOperationCheckingAccount`](super::DocumentedError::NotSupportedOperationCheckingAccount)
/// - [`UnknownErrorAccount`](super::DocumentedError::UnknownErrorAccount)
pub type DeleteAccountError = super::DocumentedError;
