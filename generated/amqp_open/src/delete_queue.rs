// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteQueue`, from `amqp-open/DeleteQueue.md`.

use alicloud_runtime::codegen::*;

/// Deletes a queue with the messages in it.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::DeleteQueueRequest::new()
///     .instance_id("...")
///     .queue_name("...")
///     .virtual_host("...");
/// let reply = client.delete_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteQueueRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Queue that is meant; it keeps messages until they are read.
    pub queue_name: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
}

impl DeleteQueueRequest {
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
    /// Sets `QueueName`, which is required.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `VirtualHost`, which is required.
    pub fn virtual_host(mut self, value: impl Into<String>) -> Self {
        self.virtual_host = Some(value.into());
        self
    }
}

request! {
    DeleteQueueRequest {
        "InstanceId" => instance_id: form,
        "QueueName" => queue_name: form,
        "VirtualHost" => virtual_host: form,
    }
}

impl Operation for DeleteQueueRequest {
    type Response = DeleteQueueResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteQueue")
        .required(&["InstanceId", "QueueName", "VirtualHost"]);
}

/// Response to [`DeleteQueueRequest`].
pub type DeleteQueueResponse = alicloud_runtime::EmptyResponse;
