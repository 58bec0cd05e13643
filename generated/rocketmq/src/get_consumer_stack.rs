// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerStack`, from `rocketmq/GetConsumerStack.md`.

use alicloud_runtime::codegen::*;

/// Returns the thread stacks of one consumer client in a group.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetConsumerStackRequest::new()
///     .instance_id("...")
///     .consumer_group_id("...")
///     .client_id("...");
/// let reply = client.get_consumer_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerStackRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
    /// **Required.** Connected consumer, as the broker tells it apart.
    pub client_id: Option<String>,
}

impl GetConsumerStackRequest {
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
    /// Sets `consumerGroupId`, which is required.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `clientId`, which is required.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

request! {
    GetConsumerStackRequest {
        "instanceId" => instance_id: path,
        "consumerGroupId" => consumer_group_id: path,
        "clientId" => client_id: query,
    }
}

impl Operation for GetConsumerStackRequest {
    type Response = GetConsumerStackResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetConsumerStack")
        .roa("GET", "/instances/{instanceId}/consumerGroups/{consumerGroupId}/stack")
        .required(&["instanceId", "consumerGroupId", "clientId"])
        .read_only();
}

/// Response to [`GetConsumerStackRequest`], which the documentation does not describe.
pub type GetConsumerStackResponse = alicloud_runtime::UndocumentedResponse;
