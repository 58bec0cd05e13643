// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCollector`, from `elasticsearch/UpdateCollector.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentStatus, CollectorConfig, CollectorResult, CollectorStatus, ConfigType, Configs, ExtendConfigs, ExtendConfigsType, InstanceType, Machines, Protocol, ResType};

/// Changes the configuration of a collector.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::update_collector::CollectorConfig;
/// use alicloud_elasticsearch::update_collector::ExtendConfig;
///
/// let request = alicloud_elasticsearch::UpdateCollectorRequest::new()
///     .res_id("ct-cn-77uqof2s7rg5c****")
///     .dry_run(false)
///     .name("ct-test")
///     .status("activing")
///     .res_type("fileBeat")
///     .vpc_id("vpc-bp16k1dvzxtma*****")
///     .res_version("6.8.5_with_community")
///     .owner_id("16852099488*****")
///     .gmt_created_time("2020-06-20T07:26:47.000+0000")
///     .gmt_update_time("2020-06-20T07:26:47.000+0000")
///     .configs([CollectorConfig::new()])
///     .extend_configs([ExtendConfig::new()]);
/// let reply = client.update_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCollectorRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-77uqof2s7rg5c****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Whether only to check the request, with nothing created or changed.
    /// Example: `false`.
    pub dry_run: Option<bool>,
    /// **Required.** Name of the item, as people see it. Example: `ct-test`.
    pub name: Option<String>,
    /// **Required.** State that the item is in, or that is asked for. Example: `activing`.
    pub status: Option<Open<CollectorStatus>>,
    /// **Required.** Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<Open<ResType>>,
    /// **Required.** ID of the vpc that the call is about. Example: `vpc-bp16k1dvzxtma*****`.
    pub vpc_id: Option<String>,
    /// **Required.** Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// **Required.** ID of the owner that the call is about. Example: `16852099488*****`.
    pub owner_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: gmt created.
    /// Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_created_time: Option<Timestamp>,
    /// **Required.** When the gmt was last changed. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_update_time: Option<Timestamp>,
    /// The collector paths to work on or to narrow the list down to. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// **Required.** The configs to work on or to narrow the list down to.
    pub configs: Vec<CollectorConfig>,
    /// **Required.** Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfig>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateCollectorRequest {
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
    /// Sets `dryRun`, which is required.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `status`, which is required.
    pub fn status(mut self, value: impl Into<Open<CollectorStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `resType`, which is required.
    pub fn res_type(mut self, value: impl Into<Open<ResType>>) -> Self {
        self.res_type = Some(value.into());
        self
    }
    /// Sets `vpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `resVersion`, which is required.
    pub fn res_version(mut self, value: impl Into<String>) -> Self {
        self.res_version = Some(value.into());
        self
    }
    /// Sets `ownerId`, which is required.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `gmtCreatedTime`, which is required.
    pub fn gmt_created_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.gmt_created_time = Some(value.into());
        self
    }
    /// Sets `gmtUpdateTime`, which is required.
    pub fn gmt_update_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.gmt_update_time = Some(value.into());
        self
    }
    /// Sets `collectorPaths`.
    pub fn collector_paths(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.collector_paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `configs`, which is required.
    pub fn configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<CollectorConfig>>,
    ) -> Self {
        self.configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `extendConfigs`, which is required.
    pub fn extend_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendConfig>>,
    ) -> Self {
        self.extend_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateCollectorRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
        "dryRun" => dry_run: body,
        "name" => name: body,
        "status" => status: body,
        "resType" => res_type: body,
        "vpcId" => vpc_id: body,
        "resVersion" => res_version: body,
        "ownerId" => owner_id: body,
        "gmtCreatedTime" => gmt_created_time: body,
        "gmtUpdateTime" => gmt_update_time: body,
        "collectorPaths" => collector_paths: body,
        "configs" => configs: body,
        "extendConfigs" => extend_configs: body,
        "body" => body: body,
    }
}

impl Operation for UpdateCollectorRequest {
    type Response = UpdateCollectorResponse;
    type Error = UpdateCollectorError;
    const INFO: OperationInfo = super::operation("UpdateCollector")
        .roa("PUT", "/openapi/collectors/{ResId}")
        .required(
            &[
                "ResId",
                "dryRun",
                "name",
                "status",
                "resType",
                "vpcId",
                "resVersion",
                "ownerId",
                "gmtCreatedTime",
                "gmtUpdateTime",
                "configs",
                "extendConfigs",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("dryRun");
    const ERRORS: &'static [UpdateCollectorError] = &[
        UpdateCollectorError::ComponentCodeValueError,
        UpdateCollectorError::UserNotOpen,
        UpdateCollectorError::StsRoleAccountNoPermission,
        UpdateCollectorError::SubAccountNoPermission,
        UpdateCollectorError::UserUnauthorized,
    ];
}

/// Response to [`UpdateCollectorRequest`].
#[non_exhaustive]
pub struct UpdateCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<CollectorResult>,
}

response! {
    UpdateCollectorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfig {
    /// **Required.** Which kind of config it is or is to be.
    /// Example: `collectorElasticsearchForKibana`.
    pub config_type: Option<Open<ConfigType>>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `ECSInstanceId`.
    pub type_: Option<Open<ExtendConfigsType>>,
    /// **Required** under conditions. The machines to work on or to narrow the list down to.
    pub machines: Vec<Machine>,
    /// **Required** under conditions. ID of the group that the call is about.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// **Required.** ID of the instance that the call is about. Example: `es-cn-nif1z89fz003i****`.
    pub instance_id: Option<String>,
    /// **Required.** Protocol for connections. Example: `HTTP`.
    pub protocol: Option<Open<Protocol>>,
    /// **Required.** Name that the user goes by. Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
    /// **Required.** Whether monitoring of the collector is switched on. Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// The hosts to work on or to narrow the list down to.
    /// Example: `["es-cn-n6w1o1x*****.elasticsearch.aliyuncs.com:9200"]`.
    pub hosts: Vec<String>,
    /// **Required.** Which kind of instance it is or is to be. Example: `elasticsearch`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required** under conditions. Host name or address.
    /// Example: `es-cn-n6w1o1x0w001c****-kibana.internal.elasticsearch.aliyuncs.com:5601`.
    pub host: Option<String>,
    /// **Required** under conditions. Host name or address of the kibana.
    /// Example: `https://es-cn-nif1z89fz003i****.kibana.elasticsearch.aliyuncs.com:5601`.
    pub kibana_host: Option<String>,
}

impl ExtendConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `configType`, which is required.
    pub fn config_type(mut self, value: impl Into<Open<ConfigType>>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<ExtendConfigsType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `machines`.
    pub fn machines(
        mut self,
        value: impl IntoIterator<Item = impl Into<Machine>>,
    ) -> Self {
        self.machines = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `groupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `userName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `enableMonitoring`, which is required.
    #[inline]
    pub fn enable_monitoring(mut self, value: bool) -> Self {
        self.enable_monitoring = Some(value);
        self
    }
    /// Sets `hosts`.
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `instanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `kibanaHost`.
    pub fn kibana_host(mut self, value: impl Into<String>) -> Self {
        self.kibana_host = Some(value.into());
        self
    }
}

request! {
    ExtendConfig {
        "configType" => config_type: field,
        "type" => type_: field,
        "machines" => machines: field,
        "groupId" => group_id: field,
        "instanceId" => instance_id: field,
        "protocol" => protocol: field,
        "userName" => user_name: field,
        "enableMonitoring" => enable_monitoring: field,
        "hosts" => hosts: field,
        "instanceType" => instance_type: field,
        "host" => host: field,
        "kibanaHost" => kibana_host: field,
    }
}

/// The machines to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Machine {
    /// ID of the instance that the call is about. Example: `i-bp13y63575oypr9d****`.
    pub instance_id: Option<String>,
    /// State of the agent, to narrow the list down to or to be put into. Example: `failed`.
    pub agent_status: Option<Open<AgentStatus>>,
}

impl Machine {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `agentStatus`.
    pub fn agent_status(mut self, value: impl Into<Open<AgentStatus>>) -> Self {
        self.agent_status = Some(value.into());
        self
    }
}

request! {
    Machine {
        "instanceId" => instance_id: field,
        "agentStatus" => agent_status: field,
    }
}

/// Errors that the documentation of [`UpdateCollectorRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type UpdateCollectorError = super::DocumentedError;
