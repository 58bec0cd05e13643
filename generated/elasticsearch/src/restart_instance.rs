// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartInstance`, from `elasticsearch/RestartInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Configuration, Dict, DictList, DictType, DiskType, InstanceStatus, NetworkConfig, PaymentType, RestartType, ResultNodeSpec, SourceType};

/// Restarts a cluster or given nodes, optionally in blue-green fashion.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RestartInstanceRequest::new()
///     .instance_id("es-cn-nif1q8auz0003****");
/// let reply = client.restart_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q8auz0003****`.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `false`.
    pub force: Option<bool>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Which kind of restart it is or is to be. Default: `instance`. Example: `instance`.
    pub restart_type: Option<Open<RestartType>>,
    /// The nodes to work on or to narrow the list down to. Example: `["127.0.0.1"]`.
    pub nodes: Vec<String>,
    /// Whether new nodes replace the old ones. Default: `false`. Example: `false`.
    pub blue_green_dep: Option<bool>,
    /// How many there are of this: batch. Example: `25.0`.
    pub batch_count: Option<f64>,
    /// Unit that the batch is counted in. Default: `percent`. Example: `percent`.
    pub batch_unit: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl RestartInstanceRequest {
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
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `restartType`.
    pub fn restart_type(mut self, value: impl Into<Open<RestartType>>) -> Self {
        self.restart_type = Some(value.into());
        self
    }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `blueGreenDep`.
    #[inline]
    pub fn blue_green_dep(mut self, value: bool) -> Self {
        self.blue_green_dep = Some(value);
        self
    }
    /// Sets `batchCount`.
    #[inline]
    pub fn batch_count(mut self, value: f64) -> Self {
        self.batch_count = Some(value);
        self
    }
    /// Sets `batchUnit`.
    pub fn batch_unit(mut self, value: impl Into<String>) -> Self {
        self.batch_unit = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RestartInstanceRequest {
        "InstanceId" => instance_id: path,
        "force" => force: query,
        "clientToken" => client_token: query,
        "restartType" => restart_type: body,
        "nodes" => nodes: body,
        "blueGreenDep" => blue_green_dep: body,
        "batchCount" => batch_count: body,
        "batchUnit" => batch_unit: body,
        "body" => body: body,
    }
}

impl Operation for RestartInstanceRequest {
    type Response = RestartInstanceResponse;
    type Error = RestartInstanceError;
    const INFO: OperationInfo = super::operation("RestartInstance")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/restart")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [RestartInstanceError] = &[
        RestartInstanceError::InstanceActivating,
        RestartInstanceError::InstanceNotFound,
    ];
}

/// Response to [`RestartInstanceRequest`].
#[non_exhaustive]
pub struct RestartInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<InstanceResult>,
}

response! {
    RestartInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceResult {
    /// When it was created. Example: `2020-07-06T10:18:48.662Z`.
    pub created_at: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `es-cn-abc`.
    pub description: Option<String>,
    /// Items of the kind dict that were found or are concerned.
    pub dict_list: Vec<DictList>,
    /// Host name of the cluster. Example: `es-cn-nif1q8auz0003****.elasticsearch.aliyuncs.com`.
    pub domain: Option<String>,
    /// Which version of the es is meant. Example: `6.7.0_with_X-Pack`.
    pub es_version: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<Configuration>,
    /// Domain name that belongs to the kibana.
    /// Example: `es-cn-nif1q8auz0003****.kibana.elasticsearch.aliyuncs.com`.
    pub kibana_domain: Option<String>,
    /// Network port that belongs to the kibana. Example: `5601`.
    pub kibana_port: Option<i32>,
    /// Settings of the master, and what it works with.
    pub master_configuration: Option<Configuration>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// Size or model of the node.
    pub node_spec: Option<ResultNodeSpec>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// Domain name that belongs to the public.
    /// Example: `es-cn-n6w1o1x0w001c****.public.elasticsearch.aliyuncs.com`.
    pub public_domain: Option<String>,
    /// Network port that belongs to the public. Example: `9200`.
    pub public_port: Option<i32>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<InstanceStatus>>,
    /// The synonyms dicts that were found or are concerned, one entry each.
    pub synonyms_dicts: Vec<Dict>,
    /// When it was last changed. Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
}

response! {
    InstanceResult {
        "createdAt" => created_at: value,
        "description" => description: value,
        "dictList" => dict_list: list(""),
        "domain" => domain: value,
        "esVersion" => es_version: value,
        "instanceId" => instance_id: value,
        "kibanaConfiguration" => kibana_configuration: value,
        "kibanaDomain" => kibana_domain: value,
        "kibanaPort" => kibana_port: value,
        "masterConfiguration" => master_configuration: value,
        "networkConfig" => network_config: value,
        "nodeAmount" => node_amount: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "publicDomain" => public_domain: value,
        "publicPort" => public_port: value,
        "status" => status: value,
        "synonymsDicts" => synonyms_dicts: list(""),
        "updatedAt" => updated_at: value,
    }
}

/// Errors that the documentation of [`RestartInstanceRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type RestartInstanceError = super::DocumentedError;
