// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceAccount`, from `rocketmq/CreateInstanceAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates an account with user name and password on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::CreateInstanceAccountRequest::new()
///     .instance_id("...")
///     .password("...")
///     .username("...");
/// let reply = client.create_instance_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceAccountRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Password for logging on.
    pub password: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
}

impl CreateInstanceAccountRequest {
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
    /// Sets `password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

request! {
    CreateInstanceAccountRequest {
        "instanceId" => instance_id: path,
        "password" => password: body,
        "username" => username: body,
    }
}

impl Operation for CreateInstanceAccountRequest {
    type Response = CreateInstanceAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateInstanceAccount")
        .roa("POST", "/instances/{instanceId}/accounts")
        .required(&["instanceId", "password", "username"]);
}

/// Response to [`CreateInstanceAccountRequest`], which the documentation does not describe.
pub type CreateInstanceAccountResponse = alicloud_runtime::UndocumentedResponse;
