// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataTasks`, from `elasticsearch/CreateDataTasks.md`.

use alicloud_runtime::codegen::*;

/// Creates tasks that migrate index data from a source cluster to this one.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateDataTasksRequest::new()
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF****")
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.create_data_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataTasksRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Cluster that data comes from.
    pub source_cluster: Option<SourceCluster>,
    /// Cluster that data goes to.
    pub sink_cluster: Option<SinkCluster>,
    /// Settings of the migration, and what it works with.
    pub migration_config: Option<MigrationConfig>,
}

impl CreateDataTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `sourceCluster`.
    pub fn source_cluster(mut self, value: impl Into<SourceCluster>) -> Self {
        self.source_cluster = Some(value.into());
        self
    }
    /// Sets `sinkCluster`.
    pub fn sink_cluster(mut self, value: impl Into<SinkCluster>) -> Self {
        self.sink_cluster = Some(value.into());
        self
    }
    /// Sets `migrationConfig`.
    pub fn migration_config(mut self, value: impl Into<MigrationConfig>) -> Self {
        self.migration_config = Some(value.into());
        self
    }
}

request! {
    CreateDataTasksRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: path,
        "sourceCluster" => source_cluster: body,
        "sinkCluster" => sink_cluster: body,
        "migrationConfig" => migration_config: body,
    }
}

impl Operation for CreateDataTasksRequest {
    type Response = CreateDataTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataTasks")
        .roa("POST", "/openapi/instances/{InstanceId}/data-task")
        .required(&["ClientToken", "InstanceId"])
        .secret_members(&["password"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateDataTasksRequest`].
#[non_exhaustive]
pub struct CreateDataTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DataTaskResult>,
}

response! {
    CreateDataTasksResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Cluster that data comes from.
#[non_exhaustive]
pub struct SourceCluster {
    /// **Required.** Which kind of data source it is or is to be.
    /// Default: `elasticsearch`. Example: `elasticsearch`.
    pub data_source_type: Option<String>,
    /// Address of the cluster. Example: `http://yourdomain.com`.
    pub endpoint: Option<String>,
    /// Network port that belongs to the vpc instance. Example: `9200`.
    pub vpc_instance_port: Option<i32>,
    /// ID of the vpc that the call is about. Example: `vpc-2ze59tt67m3nzkko9****`.
    pub vpc_id: Option<String>,
    /// ID of the vpc instance that the call is about. Example: `es-xxx-worker`.
    pub vpc_instance_id: Option<String>,
    /// IP address that belongs to the vpc. Example: `10.10.xx.xx`.
    pub vpc_ip: Option<String>,
    /// Name for logging on. Example: `elastic`.
    pub username: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// **Required.** Index that is meant, by its name or settings. Example: `index_001`.
    pub index: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `index_001`.
    pub type_: Option<String>,
}

impl SourceCluster {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dataSourceType`, which is required.
    pub fn data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `vpcInstancePort`.
    #[inline]
    pub fn vpc_instance_port(mut self, value: i32) -> Self {
        self.vpc_instance_port = Some(value);
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `vpcInstanceId`.
    pub fn vpc_instance_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_instance_id = Some(value.into());
        self
    }
    /// Sets `vpcIp`.
    pub fn vpc_ip(mut self, value: impl Into<String>) -> Self {
        self.vpc_ip = Some(value.into());
        self
    }
    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `index`, which is required.
    pub fn index(mut self, value: impl Into<String>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    SourceCluster {
        "dataSourceType" => data_source_type: field,
        "endpoint" => endpoint: field,
        "vpcInstancePort" => vpc_instance_port: field,
        "vpcId" => vpc_id: field,
        "vpcInstanceId" => vpc_instance_id: field,
        "vpcIp" => vpc_ip: field,
        "username" => username: field,
        "password" => password: field as Secret,
        "index" => index: field,
        "type" => type_: field,
    }
}

/// Cluster that data goes to.
#[non_exhaustive]
pub struct SinkCluster {
    /// **Required.** Which kind of data source it is or is to be. Example: `elasticsearch`.
    pub data_source_type: Option<String>,
    /// **Required.** Name for logging on. Example: `elastic`.
    pub username: Option<String>,
    /// **Required.** Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// **Required.** Index that is meant, by its name or settings. Example: `index_001`.
    pub index: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `index_001`.
    pub type_: Option<String>,
    /// **Required.** The settings that are concerned.
    pub settings: Option<String>,
    /// **Required.** Fields of the documents and their types.
    pub mapping: Option<String>,
    /// Field that decides which shard a document goes to. Example: `id`.
    pub routing: Option<String>,
}

impl SinkCluster {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dataSourceType`, which is required.
    pub fn data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
        self
    }
    /// Sets `username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `index`, which is required.
    pub fn index(mut self, value: impl Into<String>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `settings`, which is required.
    pub fn settings(mut self, value: impl Into<String>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `mapping`, which is required.
    pub fn mapping(mut self, value: impl Into<String>) -> Self {
        self.mapping = Some(value.into());
        self
    }
    /// Sets `routing`.
    pub fn routing(mut self, value: impl Into<String>) -> Self {
        self.routing = Some(value.into());
        self
    }
}

request! {
    SinkCluster {
        "dataSourceType" => data_source_type: field,
        "username" => username: field,
        "password" => password: field as Secret,
        "index" => index: field,
        "type" => type_: field,
        "settings" => settings: field,
        "mapping" => mapping: field,
        "routing" => routing: field,
    }
}

/// Settings of the migration, and what it works with.
#[non_exhaustive]
pub struct MigrationConfig {
    /// The filter params that are concerned. Example: `index=111`.
    pub filter_params: Option<String>,
}

impl MigrationConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filterParams`.
    pub fn filter_params(mut self, value: impl Into<String>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
}

request! {
    MigrationConfig {
        "filterParams" => filter_params: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DataTaskResult {
    /// Cluster that data goes to.
    pub sink_cluster: Option<DataTaskSinkCluster>,
    /// Cluster that data comes from.
    pub source_cluster: Option<DataTaskSourceCluster>,
}

response! {
    DataTaskResult {
        "sinkCluster" => sink_cluster: value,
        "sourceCluster" => source_cluster: value,
    }
}

/// Cluster that data goes to.
#[non_exhaustive]
pub struct DataTaskSinkCluster {
    /// Which kind of data source it is or is to be. Example: `elasticsearch`.
    pub data_source_type: Option<String>,
    /// Index that is meant, by its name or settings. Example: `index_001`.
    pub index: Option<String>,
    /// Fields of the documents and their types. Example: `text`.
    pub mapping: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Field that decides which shard a document goes to. Example: `cluster_name`.
    pub routing: Option<String>,
    /// The settings that are concerned. Example: `text`.
    pub settings: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `index_001`.
    pub type_: Option<String>,
    /// Name for logging on. Example: `elastic`.
    pub username: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-2ze55voww95g82gak****`.
    pub vpc_id: Option<String>,
    /// ID of the vpc instance that the item belongs to or stands for.
    /// Example: `es-cn-oew1oxiro000f****-worker`.
    pub vpc_instance_id: Option<String>,
    /// Network port that belongs to the vpc instance. Example: `9200`.
    pub vpc_instance_port: Option<String>,
}

response! {
    DataTaskSinkCluster {
        "dataSourceType" => data_source_type: value,
        "index" => index: value,
        "mapping" => mapping: value,
        "password" => password: value as Secret,
        "routing" => routing: value,
        "settings" => settings: value,
        "type" => type_: value,
        "username" => username: value,
        "vpcId" => vpc_id: value,
        "vpcInstanceId" => vpc_instance_id: value,
        "vpcInstancePort" => vpc_instance_port: value,
    }
}

/// Cluster that data comes from.
#[non_exhaustive]
pub struct DataTaskSourceCluster {
    /// Which kind of data source it is or is to be.
    /// Default: `elasticsearch`. Example: `elasticsearch`.
    pub data_source_type: Option<String>,
    /// Address of the cluster. Example: `http://10.20.xx.xx:9200`.
    pub endpoint: Option<String>,
    /// Index that is meant, by its name or settings. Example: `index_001`.
    pub index: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `index_001`.
    pub type_: Option<String>,
    /// Name for logging on. Example: `elastic`.
    pub username: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-2ze55voww95g82gak****`.
    pub vpc_id: Option<String>,
    /// ID of the vpc instance that the item belongs to or stands for.
    /// Example: `es-cn-oew1oxiro000f****-worker`.
    pub vpc_instance_id: Option<String>,
    /// Network port that belongs to the vpc instance. Example: `9200`.
    pub vpc_instance_port: Option<i32>,
}

response! {
    DataTaskSourceCluster {
        "dataSourceType" => data_source_type: value,
        "endpoint" => endpoint: value,
        "index" => index: value,
        "password" => password: value as Secret,
        "type" => type_: value,
        "username" => username: value,
        "vpcId" => vpc_id: value,
        "vpcInstanceId" => vpc_instance_id: value,
        "vpcInstancePort" => vpc_instance_port: value,
    }
}
