// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLogstash`, from `elasticsearch/CreateLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskType, EndpointList, Logstash, NetworkConfig, NodeSpec, PaymentType, Tag, ZoneInfos};

/// Buys a Logstash instance with the given nodes and network.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::create_logstash::LogstashNodeSpec;
/// use alicloud_elasticsearch::create_logstash::NetworkConfig;
///
/// let request = alicloud_elasticsearch::CreateLogstashRequest::new()
///     .version("6.7.0_with_X-Pack")
///     .node_amount(2)
///     .node_spec(LogstashNodeSpec::new())
///     .network_config(NetworkConfig::new());
/// let reply = client.create_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLogstashRequest {
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Which kind of payment it is or is to be. Example: `prepaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// **Required.** Which version of the software or the item is meant. Example: `6.7.0_with_X-Pack`.
    pub version: Option<String>,
    /// **Required.** How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// **Required.** Size or model of the node.
    pub node_spec: Option<LogstashNodeSpec>,
    /// **Required.** Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// What is known about the payment.
    pub payment_info: Option<PaymentInfo>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the resource group that the call is about.
    pub resource_group_id: Option<String>,
}

impl CreateLogstashRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `paymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `version`, which is required.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `nodeAmount`, which is required.
    #[inline]
    pub fn node_amount(mut self, value: i32) -> Self {
        self.node_amount = Some(value);
        self
    }
    /// Sets `nodeSpec`, which is required.
    pub fn node_spec(mut self, value: impl Into<LogstashNodeSpec>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `networkConfig`, which is required.
    pub fn network_config(mut self, value: impl Into<NetworkConfig>) -> Self {
        self.network_config = Some(value.into());
        self
    }
    /// Sets `paymentInfo`.
    pub fn payment_info(mut self, value: impl Into<PaymentInfo>) -> Self {
        self.payment_info = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateLogstashRequest {
        "clientToken" => client_token: query,
        "paymentType" => payment_type: body,
        "version" => version: body,
        "nodeAmount" => node_amount: body,
        "nodeSpec" => node_spec: body,
        "networkConfig" => network_config: body,
        "paymentInfo" => payment_info: body,
        "description" => description: body,
        "resourceGroupId" => resource_group_id: body,
    }
}

impl Operation for CreateLogstashRequest {
    type Response = CreateLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLogstash")
        .roa("POST", "/openapi/logstashes")
        .required(&["version", "nodeAmount", "nodeSpec", "networkConfig"])
        .idempotency_token("clientToken");
}

/// Response to [`CreateLogstashRequest`].
#[non_exhaustive]
pub struct CreateLogstashResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE*****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<Logstash>,
}

response! {
    CreateLogstashResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct LogstashNodeSpec {
    /// Disk space of a node. Example: `50`.
    pub disk: Option<i64>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    /// Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// **Required.** Instance type of a node. Example: `elasticsearch.sn2ne.large`.
    pub spec: Option<String>,
}

impl LogstashNodeSpec {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
}

request! {
    LogstashNodeSpec {
        "disk" => disk: field,
        "diskType" => disk_type: field,
        "spec" => spec: field,
    }
}

/// What is known about the payment.
#[non_exhaustive]
pub struct PaymentInfo {
    /// How long the subscription lasts.
    pub duration: Option<i64>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Whether the subscription is extended by itself.
    pub is_auto_renew: Option<bool>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i64>,
}

impl PaymentInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `pricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `isAutoRenew`.
    #[inline]
    pub fn is_auto_renew(mut self, value: bool) -> Self {
        self.is_auto_renew = Some(value);
        self
    }
    /// Sets `autoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i64) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

request! {
    PaymentInfo {
        "duration" => duration: field,
        "pricingCycle" => pricing_cycle: field,
        "isAutoRenew" => is_auto_renew: field,
        "autoRenewDuration" => auto_renew_duration: field,
    }
}
