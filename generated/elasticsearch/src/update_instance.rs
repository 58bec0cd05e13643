// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstance`, from `elasticsearch/UpdateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientNodeConfiguration, Configuration, DictType, DiskPreference, DiskType, InstanceElasticDataNodeConfiguration, InstanceStatus, KibanaNodeConfiguration, MasterNodeConfiguration, NetworkConfig, PaymentType, PerformanceLevel, RequestNodeSpec, ResultNodeSpec, Spec, SynonymsDicts, WarmNodeConfiguration};

/// Changes the configuration of a cluster: node number, roles, specifications, and disks.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateInstanceRequest::new()
///     .instance_id("es-cn-n6w1ptcb30009****");
/// let reply = client.update_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1ptcb30009****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// State of the ignore, to narrow the list down to or to be put into. Example: `true`.
    pub ignore_status: Option<bool>,
    /// Which kind of order action it is or is to be. Example: `upgrade`.
    pub order_action_type: Option<Open<OrderActionType>>,
    /// Size or model of the node.
    pub node_spec: Option<RequestNodeSpec>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// How much or how many of this: node.
    pub node_amount: Option<i32>,
    /// Settings of the master, and what it works with.
    pub master_configuration: Option<MasterNodeConfiguration>,
    /// Settings of the client node, and what it works with.
    pub client_node_configuration: Option<ClientNodeConfiguration>,
    /// Settings of the warm node, and what it works with.
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<KibanaNodeConfiguration>,
    /// Settings of the elastic data node, and what it works with.
    pub elastic_data_node_configuration: Option<InstanceElasticDataNodeConfiguration>,
    /// Class that the instance belongs to.
    pub instance_category: Option<String>,
}

impl UpdateInstanceRequest {
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
    /// Sets `ignoreStatus`.
    #[inline]
    pub fn ignore_status(mut self, value: bool) -> Self {
        self.ignore_status = Some(value);
        self
    }
    /// Sets `orderActionType`.
    pub fn order_action_type(mut self, value: impl Into<Open<OrderActionType>>) -> Self {
        self.order_action_type = Some(value.into());
        self
    }
    /// Sets `nodeSpec`.
    pub fn node_spec(mut self, value: impl Into<RequestNodeSpec>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `nodeAmount`.
    #[inline]
    pub fn node_amount(mut self, value: i32) -> Self {
        self.node_amount = Some(value);
        self
    }
    /// Sets `masterConfiguration`.
    pub fn master_configuration(
        mut self,
        value: impl Into<MasterNodeConfiguration>,
    ) -> Self {
        self.master_configuration = Some(value.into());
        self
    }
    /// Sets `clientNodeConfiguration`.
    pub fn client_node_configuration(
        mut self,
        value: impl Into<ClientNodeConfiguration>,
    ) -> Self {
        self.client_node_configuration = Some(value.into());
        self
    }
    /// Sets `warmNodeConfiguration`.
    pub fn warm_node_configuration(
        mut self,
        value: impl Into<WarmNodeConfiguration>,
    ) -> Self {
        self.warm_node_configuration = Some(value.into());
        self
    }
    /// Sets `kibanaConfiguration`.
    pub fn kibana_configuration(
        mut self,
        value: impl Into<KibanaNodeConfiguration>,
    ) -> Self {
        self.kibana_configuration = Some(value.into());
        self
    }
    /// Sets `elasticDataNodeConfiguration`.
    pub fn elastic_data_node_configuration(
        mut self,
        value: impl Into<InstanceElasticDataNodeConfiguration>,
    ) -> Self {
        self.elastic_data_node_configuration = Some(value.into());
        self
    }
    /// Sets `instanceCategory`.
    pub fn instance_category(mut self, value: impl Into<String>) -> Self {
        self.instance_category = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "ignoreStatus" => ignore_status: query,
        "orderActionType" => order_action_type: query,
        "nodeSpec" => node_spec: body,
        "force" => force: query,
        "nodeAmount" => node_amount: body,
        "masterConfiguration" => master_configuration: body,
        "clientNodeConfiguration" => client_node_configuration: body,
        "warmNodeConfiguration" => warm_node_configuration: body,
        "kibanaConfiguration" => kibana_configuration: body,
        "elasticDataNodeConfiguration" => elastic_data_node_configuration: body,
        "instanceCategory" => instance_category: body,
    }
}

impl Operation for UpdateInstanceRequest {
    type Response = UpdateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateInstance")
        .roa("PUT", "/openapi/instances/{InstanceId}")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateInstanceRequest`].
#[non_exhaustive]
pub struct UpdateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<InstanceResult>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
}

response! {
    UpdateInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceResult {
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Items of the kind dict that were found or are concerned.
    pub dict_list: Vec<DictList>,
    /// Host name of the cluster. Example: `es-cn-abc.elasticsearch.aliyuncs.com`.
    pub domain: Option<String>,
    /// Which version of the es is meant. Example: `5.5.3_with_X-Pack`.
    pub es_version: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-abc`.
    pub instance_id: Option<String>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<Configuration>,
    /// Domain name that belongs to the kibana. Example: `es-cn-abc.kibana.elasticsearch.aliyuncs.com`.
    pub kibana_domain: Option<String>,
    /// Network port that belongs to the kibana. Example: `5061`.
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
    /// Domain name that belongs to the public. Example: `es-cn-abc.elasticsearch.aliyuncs.com`.
    pub public_domain: Option<String>,
    /// Network port that belongs to the public. Example: `8033`.
    pub public_port: Option<i32>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<InstanceStatus>>,
    /// The synonyms dicts that were found or are concerned, one entry each.
    pub synonyms_dicts: Vec<SynonymsDicts>,
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

/// Items of the kind dict that were found or are concerned.
#[non_exhaustive]
pub struct DictList {
    /// How large the file is or is to be. Unit: `bytes`. Example: `1000`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `test.dic`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN`.
    pub type_: Option<Open<DictType>>,
}

response! {
    DictList {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

values! {
    /// Which kind of order action it is or is to be.
    pub enum OrderActionType {
        /// The cluster gets smaller.
        Downgrade = "downgrade",
        /// The cluster gets larger.
        Upgrade = "upgrade",
    }
}
