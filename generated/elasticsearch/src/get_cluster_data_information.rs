// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterDataInformation`, from `elasticsearch/GetClusterDataInformation.md`.

use alicloud_runtime::codegen::*;

/// Returns index information of a cluster from which data is to be migrated.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetClusterDataInformationRequest::new()
///     .data_source_type("elasticsearch");
/// let reply = client.get_cluster_data_information(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterDataInformationRequest {
    /// **Required.** Which kind of data source it is or is to be.
    /// Default: `elasticsearch`. Example: `elasticsearch`.
    pub data_source_type: Option<String>,
    /// **Required** under conditions. Address of the cluster. Example: `http://10.01.xx.xx`.
    pub endpoint: Option<String>,
    /// **Required** under conditions. ID of the instance that the call is about.
    /// Example: `es-cn-09k1rnu3g0002****`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. Network port that belongs to the vpc instance. Example: `9200`.
    pub vpc_instance_port: Option<i32>,
    /// **Required** under conditions. ID of the vpc that the call is about.
    /// Example: `vpc-2ze59tt67m3nzkko9****`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vpc instance that the call is about.
    /// Example: `es-09k1rnu3g0002****-worker`.
    pub vpc_instance_id: Option<String>,
    /// Name for logging on. Example: `elastic`.
    pub username: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Index that is meant, by its name or settings. Example: `product`.
    pub index: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `default`.
    pub type_: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl GetClusterDataInformationRequest {
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
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `index`.
    pub fn index(mut self, value: impl Into<String>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    GetClusterDataInformationRequest {
        "dataSourceType" => data_source_type: body,
        "endpoint" => endpoint: body,
        "instanceId" => instance_id: body,
        "vpcInstancePort" => vpc_instance_port: body,
        "vpcId" => vpc_id: body,
        "vpcInstanceId" => vpc_instance_id: body,
        "username" => username: body,
        "password" => password: body as Secret,
        "index" => index: body,
        "type" => type_: body,
        "body" => body: body,
    }
}

impl Operation for GetClusterDataInformationRequest {
    type Response = GetClusterDataInformationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetClusterDataInformation")
        .roa("POST", "/openapi/cluster/data-information")
        .required(&["dataSourceType"])
        .read_only();
}

/// Response to [`GetClusterDataInformationRequest`].
#[non_exhaustive]
pub struct GetClusterDataInformationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<ClusterDataInformationResult>,
}

response! {
    GetClusterDataInformationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ClusterDataInformationResult {
    /// Whether the cluster can be reached. Example: `true`.
    pub connectable: Option<bool>,
    /// What is known about the meta.
    pub meta_info: Option<MetaInfo>,
}

response! {
    ClusterDataInformationResult {
        "connectable" => connectable: value,
        "metaInfo" => meta_info: value,
    }
}

/// What is known about the meta.
#[non_exhaustive]
pub struct MetaInfo {
    /// The fields that were found or are concerned, one entry each. Example: `["id","name"]`.
    pub fields: Vec<String>,
    /// The indices that were found or are concerned, one entry each.
    /// Example: `["index1","index2","index3"]`.
    pub indices: Vec<String>,
    /// Fields of the documents and their types. Example: `text`.
    pub mapping: Option<String>,
    /// The settings that are concerned. Example: `text`.
    pub settings: Option<String>,
    /// Name that the type goes by. Example: `["index1-type"]`.
    pub type_name: Vec<String>,
}

response! {
    MetaInfo {
        "fields" => fields: list(""),
        "indices" => indices: list(""),
        "mapping" => mapping: value,
        "settings" => settings: value,
        "typeName" => type_name: list(""),
    }
}
