// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceAccount`, from `rocketmq/UpdateInstanceAccount.md`.

use alicloud_runtime::codegen::*;

/// Changes the password or the status of an instance account.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UpdateInstanceAccountRequest::new()
///     .instance_id("...")
///     .username("...");
/// let reply = client.update_instance_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceAccountRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
    /// State of the account, to narrow the list down to or to be put into.
    pub account_status: Option<String>,
    /// Password for logging on.
    pub password: Option<String>,
}

impl UpdateInstanceAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `accountStatus`.
    pub fn account_status(mut self, value: impl Into<String>) -> Self {
        self.account_status = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceAccountRequest {
        "instanceId" => instance_id: path,
        "username" => username: path,
        "accountStatus" => account_status: query,
        "password" => password: query,
    }
}

impl Operation for UpdateInstanceAccountRequest {
    type Response = UpdateInstanceAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateInstanceAccount")
        .roa("PATCH", "/instances/{instanceId}/accounts/{username}")
        .required(&["instanceId", "username"]);
}

/// Response to [`UpdateInstanceAccountRequest`], which the documentation does not describe.
pub type UpdateInstanceAccountResponse = alicloud_runtime::UndocumentedResponse;
