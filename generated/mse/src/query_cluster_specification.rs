// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryClusterSpecification`, from `mse/QueryClusterSpecification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterSpecification, ConnectType};

/// Lists the sizes of node that a cluster can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryClusterSpecificationRequest::new();
/// let reply = client.query_cluster_specification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryClusterSpecificationRequest {
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    pub connect_type: Option<Open<ConnectType>>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryClusterSpecificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectType`.
    pub fn connect_type(mut self, value: impl Into<Open<ConnectType>>) -> Self {
        self.connect_type = Some(value.into());
        self
    }
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryClusterSpecificationRequest {
        "ConnectType" => connect_type: query,
        "MseVersion" => mse_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryClusterSpecificationRequest {
    type Response = QueryClusterSpecificationResponse;
    type Error = QueryClusterSpecificationError;
    const INFO: OperationInfo = super::operation("QueryClusterSpecification")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryClusterSpecificationError] = &[
        QueryClusterSpecificationError::NoPermission,
        QueryClusterSpecificationError::InternalError,
        QueryClusterSpecificationError::IllegalRequest,
        QueryClusterSpecificationError::InvalidParameter,
        QueryClusterSpecificationError::NotFound,
    ];
}

/// Response to [`QueryClusterSpecificationRequest`].
#[non_exhaustive]
pub struct QueryClusterSpecificationResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterSpecificationData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryClusterSpecificationResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterSpecificationData {
    /// Size of node that can be ordered. Example: `MSE_SC_1_2_200_c`.
    pub cluster_specification_name: Option<Open<ClusterSpecification>>,
    /// How much the vCPU can hold or do. Example: `1`.
    pub cpu_capacity: Option<String>,
    /// Size of the disk of each node. Unit: `G`. Example: `60`.
    pub disk_capacity: Option<String>,
    /// How many nodes the cluster has, or how many instances are registered. Example: `1`.
    pub instance_count: Option<String>,
    /// Most connections that this size can hold. Example: `3000`.
    pub max_con: Option<String>,
    /// Most transactions a second that this size can take. Example: `5000`.
    pub max_tps: Option<String>,
    /// Memory of each node. Unit: `G`. Example: `2`.
    pub memory_capacity: Option<String>,
}

response! {
    ClusterSpecificationData {
        "ClusterSpecificationName" => cluster_specification_name: value,
        "CpuCapacity" => cpu_capacity: value,
        "DiskCapacity" => disk_capacity: value,
        "InstanceCount" => instance_count: value,
        "MaxCon" => max_con: value,
        "MaxTps" => max_tps: value,
        "MemoryCapacity" => memory_capacity: value,
    }
}

/// Errors that the documentation of [`QueryClusterSpecificationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NotFound`](super::DocumentedError::NotFound)
pub type QueryClusterSpecificationError = super::DocumentedError;
