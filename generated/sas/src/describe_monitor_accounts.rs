// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorAccounts`, from `sas/DescribeMonitorAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts monitored by multi-account management.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeMonitorAccountsRequest::new();
/// let reply = client.describe_monitor_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorAccountsRequest {}

impl DescribeMonitorAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMonitorAccountsRequest {}
}

impl Operation for DescribeMonitorAccountsRequest {
    type Response = DescribeMonitorAccountsResponse;
    type Error = DescribeMonitorAccountsError;
    const INFO: OperationInfo = super::operation("DescribeMonitorAccounts").read_only();
    const ERRORS: &'static [DescribeMonitorAccountsError] = &[
        DescribeMonitorAccountsError::NoPermission,
        DescribeMonitorAccountsError::ServerError,
    ];
}

/// Response to [`DescribeMonitorAccountsRequest`].
#[non_exhaustive]
pub struct DescribeMonitorAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BF880`.
    pub request_id: Option<String>,
    /// IDs of the accounts that were found or are concerned. Example: `179787636344****`.
    pub account_ids: Vec<String>,
}

response! {
    DescribeMonitorAccountsResponse {
        "RequestId" => request_id: value,
        "AccountIds" => account_ids: list(""),
    }
}

/// Errors that the documentation of [`DescribeMonitorAccountsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeMonitorAccountsError = super::DocumentedError;
