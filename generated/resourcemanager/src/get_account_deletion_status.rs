// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountDeletionStatus`, from `resourcemanager/GetAccountDeletionStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether a member has been deleted, and if not, why.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetAccountDeletionStatusRequest::new()
///     .account_id("...");
/// let reply = client.get_account_deletion_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountDeletionStatusRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl GetAccountDeletionStatusRequest {
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
    GetAccountDeletionStatusRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for GetAccountDeletionStatusRequest {
    type Response = GetAccountDeletionStatusResponse;
    type Error = GetAccountDeletionStatusError;
    const INFO: OperationInfo = super::operation("GetAccountDeletionStatus")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [GetAccountDeletionStatusError] = &[
        GetAccountDeletionStatusError::EntityNotExistsAccount,
        GetAccountDeletionStatusError::EntityNotExistsCheckAccount,
    ];
}

/// Response to [`GetAccountDeletionStatusRequest`].
#[non_exhaustive]
pub struct GetAccountDeletionStatusResponse {
    /// How far the deletion is, and what has stopped it.
    pub rd_account_deletion_status: Option<RdAccountDeletionStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8AA43293-7C8F-5730-8F2D-7F864EC092C5`.
    pub request_id: Option<String>,
}

response! {
    GetAccountDeletionStatusResponse {
        "RdAccountDeletionStatus" => rd_account_deletion_status: value,
        "RequestId" => request_id: value,
    }
}

/// How far the deletion is, and what has stopped it.
#[non_exhaustive]
pub struct RdAccountDeletionStatus {
    /// How far the deletion of the member is, from the check to its end or failure.
    /// Example: `Success`.
    pub status: Option<String>,
    /// Member of the resource directory, by the number of its account. Example: `169946124551****`.
    pub account_id: Option<String>,
    /// When the item was created. Example: `2022-08-23T17:05:30+08:00`.
    pub create_time: Option<Timestamp>,
    /// When the member was deleted. Example: `2022-08-23T17:06:01+08:00`.
    pub deletion_time: Option<Timestamp>,
    /// What has kept the member from being deleted, one entry each.
    pub fail_reason_list: Vec<FailReasonList>,
    /// Whether the member was deleted at once or after a waiting time. Example: `0`.
    pub deletion_type: Option<String>,
}

response! {
    RdAccountDeletionStatus {
        "Status" => status: value,
        "AccountId" => account_id: value,
        "CreateTime" => create_time: value,
        "DeletionTime" => deletion_time: value,
        "FailReasonList" => fail_reason_list: list(""),
        "DeletionType" => deletion_type: value,
    }
}

/// What has kept the member from being deleted, one entry each.
#[non_exhaustive]
pub struct FailReasonList {
    /// Cloud service that the failed check item belongs to. Example: `Others`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    FailReasonList {
        "Name" => name: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`GetAccountDeletionStatusRequest`] names.
///
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsCheckAccount`](super::DocumentedError::EntityNotExistsCheckAccount)
pub type GetAccountDeletionStatusError = super::DocumentedError;
