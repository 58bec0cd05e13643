// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDataTasks`, from `elasticsearch/ListDataTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that migrate data between Elasticsearch clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDataTasksRequest::new()
///     .instance_id("es-cn-oew1oxiro000f****");
/// let reply = client.list_data_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDataTasksRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1oxiro000f****`.
    pub instance_id: Option<String>,
}

impl ListDataTasksRequest {
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
}

request! {
    ListDataTasksRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListDataTasksRequest {
    type Response = ListDataTasksResponse;
    type Error = ListDataTasksError;
    const INFO: OperationInfo = super::operation("ListDataTasks")
        .roa("GET", "/openapi/instances/{InstanceId}/data-task")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListDataTasksError] = &[
        ListDataTasksError::ComponentCodeValueError,
        ListDataTasksError::UserNotOpen,
        ListDataTasksError::StsRoleAccountNoPermission,
        ListDataTasksError::SubAccountNoPermission,
        ListDataTasksError::UserUnauthorized,
    ];
}

/// Response to [`ListDataTasksRequest`].
#[non_exhaustive]
pub struct ListDataTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DataTaskResult>,
}

response! {
    ListDataTasksResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DataTaskResult {
    /// When the item was created. Example: `2020-07-30 06:32:18`.
    pub create_time: Option<String>,
    /// Cluster that data goes to.
    pub sink_cluster: Option<SinkCluster>,
    /// Cluster that data comes from.
    pub source_cluster: Option<SourceCluster>,
    /// State that the item is in, or that is asked for. Example: `SUCCESS`.
    pub status: Option<String>,
    /// ID of the task that the item belongs to or stands for. Example: `et_cn_mfv1233r47272****`.
    pub task_id: Option<String>,
}

response! {
    DataTaskResult {
        "createTime" => create_time: value,
        "sinkCluster" => sink_cluster: value,
        "sourceCluster" => source_cluster: value,
        "status" => status: value,
        "taskId" => task_id: value,
    }
}

/// Cluster that data goes to.
#[non_exhaustive]
pub struct SinkCluster {
    /// Which kind of data source it is or is to be. Default: `elasticsearch`. Example: `1`.
    pub data_source_type: Option<String>,
    /// Address of the cluster. Example: `http://192.168.xx.xx:4101`.
    pub endpoint: Option<String>,
    /// Index that is meant, by its name or settings. Example: `product_info`.
    pub index: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `_doc`.
    pub type_: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-2ze55voww95g82gak****`.
    pub vpc_id: Option<String>,
    /// ID of the vpc instance that the item belongs to or stands for.
    /// Example: `es-cn-09k1rnu3g0002****-worker`.
    pub vpc_instance_id: Option<String>,
    /// Network port that belongs to the vpc instance. Example: `9200`.
    pub vpc_instance_port: Option<String>,
}

response! {
    SinkCluster {
        "dataSourceType" => data_source_type: value,
        "endpoint" => endpoint: value,
        "index" => index: value,
        "type" => type_: value,
        "vpcId" => vpc_id: value,
        "vpcInstanceId" => vpc_instance_id: value,
        "vpcInstancePort" => vpc_instance_port: value,
    }
}

/// Cluster that data comes from.
#[non_exhaustive]
pub struct SourceCluster {
    /// Which kind of data source it is or is to be. Default: `elasticsearch`. Example: `1`.
    pub data_source_type: Option<String>,
    /// Index that is meant, by its name or settings. Example: `product_info`.
    pub index: Option<String>,
    /// Fields of the documents and their types. Example: `text`.
    pub mapping: Option<String>,
    /// Field that decides which shard a document goes to. Example: `_id`.
    pub routing: Option<String>,
    /// The settings that are concerned. Example: `text`.
    pub settings: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `_doc`.
    pub type_: Option<String>,
}

response! {
    SourceCluster {
        "dataSourceType" => data_source_type: value,
        "index" => index: value,
        "mapping" => mapping: value,
        "routing" => routing: value,
        "settings" => settings: value,
        "type" => type_: value,
    }
}

/// Errors that the documentation of [`ListDataTasksRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDataTasksError = super::DocumentedError;
