// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerGroup`, from `sls/DeleteConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group along with its checkpoints.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteConsumerGroupRequest::new()
///     .project("...")
///     .logstore("...")
///     .consumer_group("...");
/// let reply = client.delete_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Consumer group that shares the shards of a Logstore among its members.
    pub consumer_group: Option<String>,
}

impl DeleteConsumerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `consumerGroup`, which is required.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
}

request! {
    DeleteConsumerGroupRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "consumerGroup" => consumer_group: path,
    }
}

impl Operation for DeleteConsumerGroupRequest {
    type Response = DeleteConsumerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteConsumerGroup")
        .roa("DELETE", "/logstores/{logstore}/consumergroups/{consumerGroup}")
        .required(&["project", "logstore", "consumerGroup"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteConsumerGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `Access-Control-Allow-Origin`: Origins whose pages may read the response.
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteConsumerGroupResponse = alicloud_runtime::UndocumentedResponse;
