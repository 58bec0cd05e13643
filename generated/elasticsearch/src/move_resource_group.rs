// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `elasticsearch/MoveResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Configuration, DictList, DictType, InstanceStatus, NetworkConfig, PaymentType, SourceType};

/// Moves an instance to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::MoveResourceGroupRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .resource_group_id("rg-acfm2h5vbzd****");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the resource group that the call is about. Example: `rg-acfm2h5vbzd****`.
    pub resource_group_id: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl MoveResourceGroupRequest {
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
    /// Sets `resourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "resourceGroupId" => resource_group_id: body,
        "body" => body: body,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .roa("PATCH", "/openapi/instances/{InstanceId}/resourcegroup")
        .required(&["InstanceId", "resourceGroupId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::InstanceActivating,
        MoveResourceGroupError::InstanceNotFound,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
#[non_exhaustive]
pub struct MoveResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<ResourceGroupResult>,
}

response! {
    MoveResourceGroupResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ResourceGroupResult {
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
    pub node_spec: Option<NodeSpec>,
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
    pub synonyms_dicts: Vec<SynonymsDicts>,
    /// When it was last changed. Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
}

response! {
    ResourceGroupResult {
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

/// Size or model of the node.
#[non_exhaustive]
pub struct NodeSpec {
    /// Disk space of a node. Unit: `GB`. Example: `50`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
}

response! {
    NodeSpec {
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
    }
}

/// The synonyms dicts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SynonymsDicts {
    /// How large the file is or is to be. Unit: `bytes`. Example: `2782602`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `SYSTEM_MAIN.dic`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Here: `OSS`, `ORIGIN`. Example: `ORIGIN`.
    pub source_type: Option<Open<SourceType>>,
    /// Kind of the item, out of those that the service tells apart. Example: `STOP`.
    pub type_: Option<Open<DictType>>,
}

response! {
    SynonymsDicts {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type MoveResourceGroupError = super::DocumentedError;
