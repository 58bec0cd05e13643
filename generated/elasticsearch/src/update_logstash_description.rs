// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogstashDescription`, from `elasticsearch/UpdateLogstashDescription.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentType};

/// Changes the name of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateLogstashDescriptionRequest::new()
///     .instance_id("ls-cn-n6w1o5jq****");
/// let reply = client.update_logstash_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogstashDescriptionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Example: `logstash_name`.
    pub description: Option<String>,
}

impl UpdateLogstashDescriptionRequest {
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
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateLogstashDescriptionRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "description" => description: body,
    }
}

impl Operation for UpdateLogstashDescriptionRequest {
    type Response = UpdateLogstashDescriptionResponse;
    type Error = UpdateLogstashDescriptionError;
    const INFO: OperationInfo = super::operation("UpdateLogstashDescription")
        .roa("PATCH", "/openapi/logstashes/{InstanceId}/description")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateLogstashDescriptionError] = &[
        UpdateLogstashDescriptionError::InstanceNotFound,
    ];
}

/// Response to [`UpdateLogstashDescriptionRequest`].
#[non_exhaustive]
pub struct UpdateLogstashDescriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<LogstashDescriptionResult>,
    /// Free text that describes the item to people. Example: `logstash_name`.
    pub description: Option<String>,
}

response! {
    UpdateLogstashDescriptionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "description" => description: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct LogstashDescriptionResult {
    /// ID of the instance that the item belongs to or stands for. Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Free text that describes the item to people. Example: `ls-cn-abc`.
    pub description: Option<String>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// Which version of the es is meant. Example: `6.7.0_with_X-Pack`.
    pub es_version: Option<String>,
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// When it was last changed. Example: `2018-07-13T03:58:07.253Z`.
    pub updated_at: Option<Timestamp>,
    /// Size or model of the node.
    pub node_spec: Option<NodeSpec>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// Zone that the vSwitch lies in. Example: `cn-hangzhou-*`.
    pub vs_area: Option<String>,
    /// Items of the kind domain that were found or are concerned.
    pub domain_list: Vec<DomainList>,
}

response! {
    LogstashDescriptionResult {
        "instanceId" => instance_id: value,
        "description" => description: value,
        "nodeAmount" => node_amount: value,
        "paymentType" => payment_type: value,
        "status" => status: value,
        "esVersion" => es_version: value,
        "createdAt" => created_at: value,
        "updatedAt" => updated_at: value,
        "nodeSpec" => node_spec: value,
        "networkConfig" => network_config: value,
        "vsArea" => vs_area: value,
        "domainList" => domain_list: list(""),
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct NodeSpec {
    /// Instance type of a node. Example: `logstash.n4.small`.
    pub spec: Option<String>,
    /// Disk space of a node. Example: `40`.
    pub disk: Option<i32>,
}

response! {
    NodeSpec {
        "spec" => spec: value,
        "disk" => disk: value,
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct NetworkConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `vpc`.
    pub type_: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-abc`.
    pub vpc_id: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-abc`.
    pub vswitch_id: Option<String>,
}

response! {
    NetworkConfig {
        "type" => type_: value,
        "vpcId" => vpc_id: value,
        "vswitchId" => vswitch_id: value,
    }
}

/// Items of the kind domain that were found or are concerned.
#[non_exhaustive]
pub struct DomainList {
    /// Host name of the cluster. Example: `ls-cn-abc.logstash.aliyuncs.com`.
    pub domain: Option<String>,
    /// Port for connections. Example: `7001`.
    pub port: Option<i32>,
}

response! {
    DomainList {
        "domain" => domain: value,
        "port" => port: value,
    }
}

/// Errors that the documentation of [`UpdateLogstashDescriptionRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateLogstashDescriptionError = super::DocumentedError;
