// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogstash`, from `elasticsearch/DeleteLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeleteType};

/// Releases a Logstash instance, immediately or after it was kept frozen for a while.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteLogstashRequest::new()
///     .instance_id("ls-cn-n6w1o5jq****");
/// let reply = client.delete_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogstashRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Which kind of delete it is or is to be. Example: `protective`.
    pub delete_type: Option<Open<DeleteType>>,
}

impl DeleteLogstashRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `deleteType`.
    pub fn delete_type(mut self, value: impl Into<Open<DeleteType>>) -> Self {
        self.delete_type = Some(value.into());
        self
    }
}

request! {
    DeleteLogstashRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "deleteType" => delete_type: query,
    }
}

impl Operation for DeleteLogstashRequest {
    type Response = DeleteLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogstash")
        .roa("DELETE", "/openapi/logstashes/{InstanceId}")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`DeleteLogstashRequest`].
pub type DeleteLogstashResponse = alicloud_runtime::EmptyResponse;
