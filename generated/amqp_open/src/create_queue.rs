// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateQueue`, from `amqp-open/CreateQueue.md`.

use alicloud_runtime::codegen::*;

/// Creates a queue in a vhost, optionally with dead-letter exchange, message lifetime and
/// priorities.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::CreateQueueRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .queue_name("...");
/// let reply = client.create_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateQueueRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Queue that is meant; it keeps messages until they are read.
    pub queue_name: Option<String>,
    /// Whether it vanishes by itself once nothing is bound to it or reads from it.
    pub auto_delete_state: Option<bool>,
    /// State of the exclusive, to narrow the list down to or to be put into.
    pub exclusive_state: Option<bool>,
    /// How long a message may wait in the queue.
    pub message_ttl: Option<i64>,
    /// State of the auto expire, to narrow the list down to or to be put into.
    pub auto_expire_state: Option<i64>,
    /// How long the max is.
    pub max_length: Option<i64>,
    /// Exchange that gets messages which were rejected or ran out.
    pub dead_letter_exchange: Option<String>,
    /// Key that opens, signs or picks out the dead letter routing.
    pub dead_letter_routing_key: Option<String>,
    /// Rank of the maximum against others.
    pub maximum_priority: Option<i32>,
}

impl CreateQueueRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VirtualHost`, which is required.
    pub fn virtual_host(mut self, value: impl Into<String>) -> Self {
        self.virtual_host = Some(value.into());
        self
    }
    /// Sets `QueueName`, which is required.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `AutoDeleteState`.
    #[inline]
    pub fn auto_delete_state(mut self, value: bool) -> Self {
        self.auto_delete_state = Some(value);
        self
    }
    /// Sets `ExclusiveState`.
    #[inline]
    pub fn exclusive_state(mut self, value: bool) -> Self {
        self.exclusive_state = Some(value);
        self
    }
    /// Sets `MessageTTL`.
    #[inline]
    pub fn message_ttl(mut self, value: i64) -> Self {
        self.message_ttl = Some(value);
        self
    }
    /// Sets `AutoExpireState`.
    #[inline]
    pub fn auto_expire_state(mut self, value: i64) -> Self {
        self.auto_expire_state = Some(value);
        self
    }
    /// Sets `MaxLength`.
    #[inline]
    pub fn max_length(mut self, value: i64) -> Self {
        self.max_length = Some(value);
        self
    }
    /// Sets `DeadLetterExchange`.
    pub fn dead_letter_exchange(mut self, value: impl Into<String>) -> Self {
        self.dead_letter_exchange = Some(value.into());
        self
    }
    /// Sets `DeadLetterRoutingKey`.
    pub fn dead_letter_routing_key(mut self, value: impl Into<String>) -> Self {
        self.dead_letter_routing_key = Some(value.into());
        self
    }
    /// Sets `MaximumPriority`.
    #[inline]
    pub fn maximum_priority(mut self, value: i32) -> Self {
        self.maximum_priority = Some(value);
        self
    }
}

request! {
    CreateQueueRequest {
        "InstanceId" => instance_id: form,
        "VirtualHost" => virtual_host: form,
        "QueueName" => queue_name: form,
        "AutoDeleteState" => auto_delete_state: form,
        "ExclusiveState" => exclusive_state: form,
        "MessageTTL" => message_ttl: form,
        "AutoExpireState" => auto_expire_state: form,
        "MaxLength" => max_length: form,
        "DeadLetterExchange" => dead_letter_exchange: form,
        "DeadLetterRoutingKey" => dead_letter_routing_key: form,
        "MaximumPriority" => maximum_priority: form,
    }
}

impl Operation for CreateQueueRequest {
    type Response = CreateQueueResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateQueue")
        .required(&["InstanceId", "VirtualHost", "QueueName"]);
}

/// Response to [`CreateQueueRequest`].
pub type CreateQueueResponse = alicloud_runtime::EmptyResponse;
