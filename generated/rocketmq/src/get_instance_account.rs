// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceAccount`, from `rocketmq/GetInstanceAccount.md`.

use alicloud_runtime::codegen::*;

/// Returns one account of an instance, by its user name.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetInstanceAccountRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceAccountRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Name for logging on.
    pub username: Option<String>,
}

impl GetInstanceAccountRequest {
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
    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

request! {
    GetInstanceAccountRequest {
        "instanceId" => instance_id: path,
        "username" => username: query,
    }
}

impl Operation for GetInstanceAccountRequest {
    type Response = GetInstanceAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetInstanceAccount")
        .roa("GET", "/instances/{instanceId}/account")
        .required(&["instanceId"])
        .read_only();
}

/// Response to [`GetInstanceAccountRequest`], which the documentation does not describe.
pub type GetInstanceAccountResponse = alicloud_runtime::UndocumentedResponse;
