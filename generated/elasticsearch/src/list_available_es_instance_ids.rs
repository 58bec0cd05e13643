// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableEsInstanceIds`, from `elasticsearch/ListAvailableEsInstanceIds.md`.

use alicloud_runtime::codegen::*;

/// Lists Elasticsearch instances that can receive the X-Pack monitoring of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListAvailableEsInstanceIdsRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.list_available_es_instance_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
}

impl ListAvailableEsInstanceIdsRequest {
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
    ListAvailableEsInstanceIdsRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListAvailableEsInstanceIdsRequest {
    type Response = ListAvailableEsInstanceIdsResponse;
    type Error = ListAvailableEsInstanceIdsError;
    const INFO: OperationInfo = super::operation("ListAvailableEsInstanceIds")
        .roa(
            "GET",
            "/openapi/logstashes/{InstanceId}/available-elasticsearch-for-centralized-management",
        )
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListAvailableEsInstanceIdsError] = &[
        ListAvailableEsInstanceIdsError::ComponentCodeValueError,
        ListAvailableEsInstanceIdsError::UserNotOpen,
        ListAvailableEsInstanceIdsError::StsRoleAccountNoPermission,
        ListAvailableEsInstanceIdsError::SubAccountNoPermission,
        ListAvailableEsInstanceIdsError::UserUnauthorized,
    ];
}

/// Response to [`ListAvailableEsInstanceIdsRequest`].
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<AvailableEsInstanceIdResult>,
}

response! {
    ListAvailableEsInstanceIdsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AvailableEsInstanceIdResult {
    /// Free text that describes the item to people. Example: `instanceName`.
    pub description: Option<String>,
    /// Address of the cluster.
    /// Example: `http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200`.
    pub endpoint: Option<String>,
    /// ID of the es instance that the item belongs to or stands for.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub es_instance_id: Option<String>,
    /// Host name at which the kibana is reached.
    /// Example: `https://es-cn-n6w1o1x0w001c****.kibana.elasticsearch.aliyuncs.com:5601`.
    pub kibana_endpoint: Option<String>,
}

response! {
    AvailableEsInstanceIdResult {
        "description" => description: value,
        "endpoint" => endpoint: value,
        "esInstanceId" => es_instance_id: value,
        "kibanaEndpoint" => kibana_endpoint: value,
    }
}

/// Errors that the documentation of [`ListAvailableEsInstanceIdsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListAvailableEsInstanceIdsError = super::DocumentedError;
