// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorAccount`, from `sas/DeleteMonitorAccount.md`.

use alicloud_runtime::codegen::*;

/// Takes a member account out of central security management.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteMonitorAccountRequest::new()
///     .account_id("...");
/// let reply = client.delete_monitor_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorAccountRequest {
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
}

impl DeleteMonitorAccountRequest {
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
    DeleteMonitorAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for DeleteMonitorAccountRequest {
    type Response = DeleteMonitorAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMonitorAccount")
        .required(&["AccountId"]);
}

/// Response to [`DeleteMonitorAccountRequest`], which the documentation does not describe.
pub type DeleteMonitorAccountResponse = alicloud_runtime::UndocumentedResponse;
