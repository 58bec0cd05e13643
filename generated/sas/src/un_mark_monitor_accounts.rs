// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnMarkMonitorAccounts`, from `sas/UnMarkMonitorAccounts.md`.

use alicloud_runtime::codegen::*;

/// Takes the mark of importance off member accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UnMarkMonitorAccountsRequest::new()
///     .account_ids("...");
/// let reply = client.un_mark_monitor_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnMarkMonitorAccountsRequest {
    /// **Required.** IDs of the accounts to work on or to narrow the list down to.
    pub account_ids: Option<String>,
}

impl UnMarkMonitorAccountsRequest {
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
    UnMarkMonitorAccountsRequest {
        "AccountIds" => account_ids: query,
    }
}

impl Operation for UnMarkMonitorAccountsRequest {
    type Response = UnMarkMonitorAccountsResponse;
    type Error = UnMarkMonitorAccountsError;
    const INFO: OperationInfo = super::operation("UnMarkMonitorAccounts")
        .required(&["AccountIds"]);
    const ERRORS: &'static [UnMarkMonitorAccountsError] = &[
        UnMarkMonitorAccountsError::NoPermission,
        UnMarkMonitorAccountsError::ServerError,
    ];
}

/// Response to [`UnMarkMonitorAccountsRequest`].
pub type UnMarkMonitorAccountsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnMarkMonitorAccountsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UnMarkMonitorAccountsError = super::DocumentedError;
