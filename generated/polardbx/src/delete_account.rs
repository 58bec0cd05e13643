// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `polardbx/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account; nobody can sign in with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DeleteAccountRequest::new()
///     .db_instance_name("...")
///     .account_name("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the security account goes by.
    pub security_account_name: Option<String>,
    /// Password that belongs to the security account; keep it secret.
    pub security_account_password: Option<String>,
}

impl DeleteAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityAccountName`.
    pub fn security_account_name(mut self, value: impl Into<String>) -> Self {
        self.security_account_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountPassword`.
    pub fn security_account_password(mut self, value: impl Into<String>) -> Self {
        self.security_account_password = Some(value.into());
        self
    }
}

request! {
    DeleteAccountRequest {
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "RegionId" => region_id: query,
        "SecurityAccountName" => security_account_name: query,
        "SecurityAccountPassword" => security_account_password: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBInstanceName", "AccountName", "RegionId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`DeleteAccountRequest`].
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteAccountResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
