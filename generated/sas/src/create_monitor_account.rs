// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorAccount`, from `sas/CreateMonitorAccount.md`.

use alicloud_runtime::codegen::*;

/// Adds member accounts to those monitored by multi-account management.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateMonitorAccountRequest::new();
/// let reply = client.create_monitor_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorAccountRequest {
    /// IDs of the accounts to work on or to narrow the list down to.
    pub account_ids: Option<String>,
}

impl CreateMonitorAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountIds`.
    pub fn account_ids(mut self, value: impl Into<String>) -> Self {
        self.account_ids = Some(value.into());
        self
    }
}

request! {
    CreateMonitorAccountRequest {
        "AccountIds" => account_ids: query,
    }
}

impl Operation for CreateMonitorAccountRequest {
    type Response = CreateMonitorAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMonitorAccount");
}

/// Response to [`CreateMonitorAccountRequest`], which the documentation does not describe.
pub type CreateMonitorAccountResponse = alicloud_runtime::UndocumentedResponse;
