// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `gpdb/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account; nobody can sign in with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteAccountRequest::new()
///     .db_instance_id("...")
///     .account_name("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl DeleteAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    DeleteAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBInstanceId", "AccountName"]);
}

/// Response to [`DeleteAccountRequest`], which the documentation does not describe.
pub type DeleteAccountResponse = alicloud_runtime::UndocumentedResponse;
