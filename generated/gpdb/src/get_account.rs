// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccount`, from `gpdb/GetAccount.md`.

use alicloud_runtime::codegen::*;

/// Returns one database account of an instance by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetAccountRequest::new()
///     .db_instance_id("...")
///     .account_name("...");
/// let reply = client.get_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl GetAccountRequest {
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
    GetAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for GetAccountRequest {
    type Response = GetAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAccount")
        .required(&["DBInstanceId", "AccountName"])
        .read_only();
}

/// Response to [`GetAccountRequest`], which the documentation does not describe.
pub type GetAccountResponse = alicloud_runtime::UndocumentedResponse;
