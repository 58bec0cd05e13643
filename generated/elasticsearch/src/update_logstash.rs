// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogstash`, from `elasticsearch/UpdateLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskType, Spec};

/// Changes node number, specification, or disk size of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateLogstashRequest::new()
///     .instance_id("ls-cn-n6w1o5jq****");
/// let reply = client.update_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogstashRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Size or model of the node.
    pub node_spec: Option<NodeSpec>,
    /// How much or how many of this: node. Range: 1 to 20.
    pub node_amount: Option<i32>,
}

impl UpdateLogstashRequest {
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
    /// Sets `nodeSpec`.
    pub fn node_spec(mut self, value: impl Into<NodeSpec>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `nodeAmount`.
    #[inline]
    pub fn node_amount(mut self, value: i32) -> Self {
        self.node_amount = Some(value);
        self
    }
}

request! {
    UpdateLogstashRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "nodeSpec" => node_spec: body,
        "nodeAmount" => node_amount: body,
    }
}

impl Operation for UpdateLogstashRequest {
    type Response = UpdateLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogstash")
        .roa("PUT", "/openapi/logstashes/{InstanceId}")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateLogstashRequest`].
#[non_exhaustive]
pub struct UpdateLogstashResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateLogstashResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct NodeSpec {
    /// Disk space of a node. Range: 20 to 2048. Example: `40`.
    pub disk: Option<i32>,
    /// Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `elasticsearch.sn1ne.8xlarge`.
    pub spec: Option<Open<Spec>>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    pub disk_type: Option<Open<DiskType>>,
}

impl NodeSpec {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i32) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `spec`.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

request! {
    NodeSpec {
        "disk" => disk: field,
        "spec" => spec: field,
        "diskType" => disk_type: field,
    }
}
