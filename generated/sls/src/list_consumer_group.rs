// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConsumerGroup`, from `sls/ListConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists all consumer groups that read a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListConsumerGroupRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.list_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConsumerGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListConsumerGroupRequest {
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
}

request! {
    ListConsumerGroupRequest {
        "project" => project: host,
        "logstore" => logstore: path,
    }
}

impl Operation for ListConsumerGroupRequest {
    type Response = ListConsumerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConsumerGroup")
        .roa("GET", "/logstores/{logstore}/consumergroups")
        .required(&["project", "logstore"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListConsumerGroupRequest`].
#[non_exhaustive]
pub struct ListConsumerGroupResponse {
    /// The body of the response.
    pub body: Vec<ConsumerGroup>,
}

response! {
    ListConsumerGroupResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ConsumerGroup {
    /// Name of the item, as people see it. Example: `test-consumer-group`.
    pub name: Option<String>,
    /// After how many seconds without a sign of life a consumer is given up. Example: `300`.
    pub timeout: Option<i32>,
    /// Whether the shards of a split are consumed in their order. Example: `false`.
    pub order: Option<bool>,
}

response! {
    ConsumerGroup {
        "name" => name: value,
        "timeout" => timeout: value,
        "order" => order: value,
    }
}
