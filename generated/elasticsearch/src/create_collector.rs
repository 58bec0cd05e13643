// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCollector`, from `elasticsearch/CreateCollector.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CollectorConfig, ConfigType, ExtendConfigsType, InstanceType, Machine, Protocol, ResType};

/// Creates a collector, such as a Beats shipper, that gathers data from given paths.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::create_collector::CollectorConfig;
/// use alicloud_elasticsearch::create_collector::ExtendConfig;
///
/// let request = alicloud_elasticsearch::CreateCollectorRequest::new()
///     .dry_run(true)
///     .name("ct-test")
///     .res_type("fileBeat")
///     .res_version("6.8.5_with_community")
///     .vpc_id("vpc-bp12nu14urf0upaf*****")
///     .configs([CollectorConfig::new()])
///     .extend_configs([ExtendConfig::new()]);
/// let reply = client.create_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCollectorRequest {
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Whether only to check the request, with nothing created or changed.
    /// Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** Name of the item, as people see it. Example: `ct-test`.
    pub name: Option<String>,
    /// **Required.** Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<Open<ResType>>,
    /// **Required.** Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// **Required.** ID of the vpc that the call is about. Example: `vpc-bp12nu14urf0upaf*****`.
    pub vpc_id: Option<String>,
    /// The collector paths to work on or to narrow the list down to. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// **Required.** The configs to work on or to narrow the list down to.
    pub configs: Vec<CollectorConfig>,
    /// **Required.** Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfig>,
}

impl CreateCollectorRequest {
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
    /// Sets `resType`, which is required.
    pub fn res_type(mut self, value: impl Into<Open<ResType>>) -> Self {
        self.res_type = Some(value.into());
        self
    }
    /// Sets `resVersion`, which is required.
    pub fn res_version(mut self, value: impl Into<String>) -> Self {
        self.res_version = Some(value.into());
        self
    }
    /// Sets `vpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
}

request! {
    CreateCollectorRequest {
        "clientToken" => client_token: query,
        "dryRun" => dry_run: body,
        "name" => name: body,
        "resType" => res_type: body,
        "resVersion" => res_version: body,
        "vpcId" => vpc_id: body,
        "collectorPaths" => collector_paths: body,
        "configs" => configs: body,
        "extendConfigs" => extend_configs: body,
    }
}

impl Operation for CreateCollectorRequest {
    type Response = CreateCollectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCollector")
        .roa("POST", "/openapi/collectors")
        .required(
            &[
                "dryRun",
                "name",
                "resType",
                "resVersion",
                "vpcId",
                "configs",
                "extendConfigs",
            ],
        )
        .idempotency_token("clientToken")
        .dry_run("dryRun");
}

/// Response to [`CreateCollectorRequest`].
#[non_exhaustive]
pub struct CreateCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8466BDFB-C513-4B8D-B4E3-5AB256AB****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<CollectorResult>,
}

response! {
    CreateCollectorResponse {
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
    /// **Required** under conditions. Kind of the item, out of those that the service tells apart.
    /// Example: `ECSInstanceId`.
    pub type_: Option<Open<ExtendConfigsType>>,
    /// **Required** under conditions. Which kind of instance it is or is to be.
    /// Example: `elasticsearch`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required.** ID of the instance that the call is about. Example: `es-cn-nif201ihd0012****`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. The machines to work on or to narrow the list down to.
    pub machines: Vec<Machine>,
    /// **Required** under conditions. ID of the group that the call is about.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// **Required** under conditions. Protocol for connections. Example: `HTTP`.
    pub protocol: Option<Open<Protocol>>,
    /// **Required** under conditions. Name that the user goes by.
    /// Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// **Required** under conditions. Whether monitoring of the collector is switched on.
    /// Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// The hosts to work on or to narrow the list down to.
    /// Example: `["es-cn-nif201i*****.elasticsearch.aliyuncs.com:9200"]`.
    pub hosts: Vec<String>,
    /// **Required** under conditions. Host name or address.
    /// Example: `es-cn-nif201ihd0012****-kibana.internal.elasticsearch.aliyuncs.com:5601`.
    pub host: Option<String>,
    /// **Required** under conditions. Host name or address of the kibana.
    /// Example: `https://es-cn-nif201ihd0012****.kibana.elasticsearch.aliyuncs.com:5601`.
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
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<ExtendConfigsType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `instanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `userName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `enableMonitoring`.
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
        "instanceType" => instance_type: field,
        "instanceId" => instance_id: field,
        "machines" => machines: field,
        "groupId" => group_id: field,
        "protocol" => protocol: field,
        "userName" => user_name: field,
        "password" => password: field as Secret,
        "enableMonitoring" => enable_monitoring: field,
        "hosts" => hosts: field,
        "host" => host: field,
        "kibanaHost" => kibana_host: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct CollectorResult {
    /// ID of the res that the item belongs to or stands for. Example: `ct-cn-4135is2tj194p****`.
    pub res_id: Option<String>,
}

response! {
    CollectorResult {
        "resId" => res_id: value,
    }
}
