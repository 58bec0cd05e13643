// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceAccount`, from `rocketmq/DeleteInstanceAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes an account that clients signed in to the instance with.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteInstanceAccountRequest::new()
///     .instance_id("...")
///     .username("...");
/// let reply = client.delete_instance_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceAccountRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
}

impl DeleteInstanceAccountRequest {
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
}

request! {
    DeleteInstanceAccountRequest {
        "instanceId" => instance_id: path,
        "username" => username: path,
    }
}

impl Operation for DeleteInstanceAccountRequest {
    type Response = DeleteInstanceAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteInstanceAccount")
        .roa("DELETE", "/instances/{instanceId}/accounts/{username}")
        .required(&["instanceId", "username"]);
}

/// Response to [`DeleteInstanceAccountRequest`], which the documentation does not describe.
pub type DeleteInstanceAccountResponse = alicloud_runtime::UndocumentedResponse;
