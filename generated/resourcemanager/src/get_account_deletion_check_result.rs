// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountDeletionCheckResult`, from `resourcemanager/GetAccountDeletionCheckResult.md`.

use alicloud_runtime::codegen::*;

/// Returns what the check before the deletion of a member found.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetAccountDeletionCheckResultRequest::new()
///     .account_id("...");
/// let reply = client.get_account_deletion_check_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl GetAccountDeletionCheckResultRequest {
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
    GetAccountDeletionCheckResultRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for GetAccountDeletionCheckResultRequest {
    type Response = GetAccountDeletionCheckResultResponse;
    type Error = GetAccountDeletionCheckResultError;
    const INFO: OperationInfo = super::operation("GetAccountDeletionCheckResult")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [GetAccountDeletionCheckResultError] = &[
        GetAccountDeletionCheckResultError::MissingParameterAccountId,
        GetAccountDeletionCheckResultError::InvalidParameterAccountId,
        GetAccountDeletionCheckResultError::EntityNotExistsAccount,
        GetAccountDeletionCheckResultError::EntityNotExistsResourceDirectory,
        GetAccountDeletionCheckResultError::AccountTypeOrStatusMismatch,
        GetAccountDeletionCheckResultError::EntityNotExistsCheckAccount,
        GetAccountDeletionCheckResultError::UnknownErrorAccount,
    ];
}

/// Response to [`GetAccountDeletionCheckResultRequest`].
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54AC391D-4F7F-5F08-B8D3-0AECDE6EC5BD`.
    pub request_id: Option<String>,
    /// Result of the check, and what stands against the deletion.
    pub account_deletion_check_result_info: Option<AccountDeletionCheckResultInfo>,
}

response! {
    GetAccountDeletionCheckResultResponse {
        "RequestId" => request_id: value,
        "AccountDeletionCheckResultInfo" => account_deletion_check_result_info: value,
    }
}

/// Result of the check, and what stands against the deletion.
#[non_exhaustive]
pub struct AccountDeletionCheckResultInfo {
    /// Whether the check before the deletion is done or still going on. Example: `PreCheckComplete`.
    pub status: Option<String>,
    /// Whether the check found nothing that stands against deleting the member. Example: `false`.
    pub allow_delete: Option<String>,
    /// Items that stand against the deletion, one entry each.
    pub not_allow_reason: Vec<NotAllowReason>,
    /// Items that may be ignored; their IDs go into `AbandonableCheckId` of
    /// [`DeleteAccount`](super::Client::delete_account).
    pub abandonable_checks: Vec<AbandonableCheck>,
}

response! {
    AccountDeletionCheckResultInfo {
        "Status" => status: value,
        "AllowDelete" => allow_delete: value,
        "NotAllowReason" => not_allow_reason: list(""),
        "AbandonableChecks" => abandonable_checks: list(""),
    }
}

/// Items that stand against the deletion, one entry each.
#[non_exhaustive]
pub struct NotAllowReason {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of an item that was checked before the member could be deleted. Example: `NON_SP_efc`.
    pub check_id: Option<String>,
    /// Cloud service that the item of the check belongs to. Example: `Enterprise finance`.
    pub check_name: Option<String>,
}

response! {
    NotAllowReason {
        "Description" => description: value,
        "CheckId" => check_id: value,
        "CheckName" => check_name: value,
    }
}

/// Items that may be ignored; their IDs go into `AbandonableCheckId` of `DeleteAccount`.
#[non_exhaustive]
pub struct AbandonableCheck {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of an item that was checked before the member could be deleted. Example: `NON_SP_cs`.
    pub check_id: Option<String>,
    /// Cloud service that the item of the check belongs to. Example: `text`.
    pub check_name: Option<String>,
}

response! {
    AbandonableCheck {
        "Description" => description: value,
        "CheckId" => check_id: value,
        "CheckName" => check_name: value,
    }
}

/// Errors that the documentation of [`GetAccountDeletionCheckResultRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`EntityNotExistsCheckAccount`](super::DocumentedError::EntityNotExistsCheckAccount)
/// - [`UnknownErrorAccount`](super::DocumentedError::UnknownErrorAccount)
pub type GetAccountDeletionCheckResultError = super::DocumentedError;
