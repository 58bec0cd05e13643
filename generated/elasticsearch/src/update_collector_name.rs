// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCollectorName`, from `elasticsearch/UpdateCollectorName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentStatus, ConfigType, Configs, ExtendConfigsType, InstanceType, Machines};

/// Renames a collector; its ID and configuration stay as they are.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateCollectorNameRequest::new()
///     .res_id("ct-cn-77uqof2s7rg5c****")
///     .name("collectorName1");
/// let reply = client.update_collector_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCollectorNameRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-77uqof2s7rg5c****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Name of the item, as people see it. Example: `collectorName1`.
    pub name: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateCollectorNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResId`, which is required.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateCollectorNameRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
        "name" => name: body,
        "body" => body: body,
    }
}

impl Operation for UpdateCollectorNameRequest {
    type Response = UpdateCollectorNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCollectorName")
        .roa("POST", "/openapi/collectors/{ResId}/actions/rename")
        .required(&["ResId", "name"])
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCollectorNameRequest`].
#[non_exhaustive]
pub struct UpdateCollectorNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<CollectorNameResult>,
}

response! {
    UpdateCollectorNameResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct CollectorNameResult {
    /// The collector paths that were found or are concerned, one entry each. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<Configs>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
    /// Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfigs>,
    /// Time that is set or recorded for this: gmt created. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_created_time: Option<Timestamp>,
    /// When the gmt was last changed. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_update_time: Option<Timestamp>,
    /// Name of the item, as people see it. Example: `ct-test`.
    pub name: Option<String>,
    /// ID of the owner that the item belongs to or stands for. Example: `16852099488*****`.
    pub owner_id: Option<String>,
    /// ID of the res that the item belongs to or stands for. Example: `ct-cn-77uqof2s7rg5c****`.
    pub res_id: Option<String>,
    /// Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<String>,
    /// Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp16k1dvzxtma*****`.
    pub vpc_id: Option<String>,
}

response! {
    CollectorNameResult {
        "collectorPaths" => collector_paths: list(""),
        "configs" => configs: list(""),
        "dryRun" => dry_run: value,
        "extendConfigs" => extend_configs: list(""),
        "gmtCreatedTime" => gmt_created_time: value,
        "gmtUpdateTime" => gmt_update_time: value,
        "name" => name: value,
        "ownerId" => owner_id: value,
        "resId" => res_id: value,
        "resType" => res_type: value,
        "resVersion" => res_version: value,
        "status" => status: value,
        "vpcId" => vpc_id: value,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfigs {
    /// Which kind of config it is or is to be. Example: `collectorDeployMachine`.
    pub config_type: Option<Open<ConfigType>>,
    /// Whether monitoring of the collector is switched on. Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// ID of the group that the item belongs to or stands for.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// Host name or address.
    /// Example: `es-cn-4591jumei000u****-kibana.internal.elasticsearch.aliyuncs.com:5601`.
    pub host: Option<String>,
    /// The hosts that were found or are concerned, one entry each.
    /// Example: `["es-cn-n6w1o1x*****.elasticsearch.aliyuncs.com:9200"]`.
    pub hosts: Vec<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-n6w1o1****`.
    pub instance_id: Option<String>,
    /// Which kind of instance it is or is to be. Example: `elasticsearch`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Host name or address of the kibana.
    /// Example: `https://es-cn-4591jumei000u****.kibana.elasticsearch.aliyuncs.com:5601`.
    pub kibana_host: Option<String>,
    /// The machines that were found or are concerned, one entry each.
    pub machines: Vec<Machines>,
    /// Protocol for connections. Example: `HTTP`.
    pub protocol: Option<String>,
    /// How many there are of this: success pods. Example: `8`.
    pub success_pods_count: Option<String>,
    /// How many there are of this: total pods. Example: `10`.
    pub total_pods_count: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ECSInstanceId`.
    pub type_: Option<Open<ExtendConfigsType>>,
    /// Name that the user goes by. Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
}

response! {
    ExtendConfigs {
        "configType" => config_type: value,
        "enableMonitoring" => enable_monitoring: value,
        "groupId" => group_id: value,
        "host" => host: value,
        "hosts" => hosts: list(""),
        "instanceId" => instance_id: value,
        "instanceType" => instance_type: value,
        "kibanaHost" => kibana_host: value,
        "machines" => machines: list(""),
        "protocol" => protocol: value,
        "successPodsCount" => success_pods_count: value,
        "totalPodsCount" => total_pods_count: value,
        "type" => type_: value,
        "userName" => user_name: value,
    }
}
