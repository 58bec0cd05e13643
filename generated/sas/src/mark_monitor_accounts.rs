// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MarkMonitorAccounts`, from `sas/MarkMonitorAccounts.md`.

use alicloud_runtime::codegen::*;

/// Marks member accounts as important, so that the account picker shows them first.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::MarkMonitorAccountsRequest::new()
///     .account_ids("...");
/// let reply = client.mark_monitor_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MarkMonitorAccountsRequest {
    /// **Required.** IDs of the accounts to work on or to narrow the list down to.
    pub account_ids: Option<String>,
}

impl MarkMonitorAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountIds`, which is required.
    pub fn account_ids(mut self, value: impl Into<String>) -> Self {
        self.account_ids = Some(value.into());
        self
    }
}

request! {
    MarkMonitorAccountsRequest {
        "AccountIds" => account_ids: query,
    }
}

impl Operation for MarkMonitorAccountsRequest {
    type Response = MarkMonitorAccountsResponse;
    type Error = MarkMonitorAccountsError;
    const INFO: OperationInfo = super::operation("MarkMonitorAccounts")
        .required(&["AccountIds"]);
    const ERRORS: &'static [MarkMonitorAccountsError] = &[
        MarkMonitorAccountsError::NoPermission,
        MarkMonitorAccountsError::ServerError,
    ];
}

/// Response to [`MarkMonitorAccountsRequest`].
pub type MarkMonitorAccountsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MarkMonitorAccountsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type MarkMonitorAccountsError = super::DocumentedError;
