// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryClusterDiskSpecification`, from `mse/QueryClusterDiskSpecification.md`.

use alicloud_runtime::codegen::*;

/// Tells which disk sizes a cluster can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryClusterDiskSpecificationRequest::new();
/// let reply = client.query_cluster_disk_specification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryClusterDiskSpecificationRequest {
    /// Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryClusterDiskSpecificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryClusterDiskSpecificationRequest {
        "ClusterType" => cluster_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryClusterDiskSpecificationRequest {
    type Response = QueryClusterDiskSpecificationResponse;
    type Error = QueryClusterDiskSpecificationError;
    const INFO: OperationInfo = super::operation("QueryClusterDiskSpecification")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryClusterDiskSpecificationError] = &[
        QueryClusterDiskSpecificationError::IllegalRequest,
        QueryClusterDiskSpecificationError::InvalidParameter,
        QueryClusterDiskSpecificationError::NoPermission,
        QueryClusterDiskSpecificationError::NotFound,
        QueryClusterDiskSpecificationError::InternalError,
    ];
}

/// Response to [`QueryClusterDiskSpecificationRequest`].
#[non_exhaustive]
pub struct QueryClusterDiskSpecificationResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E13A3A34-7201-50C4-B2D0-0D7DB891811E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ClusterDiskSpecificationData>,
}

response! {
    QueryClusterDiskSpecificationResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClusterDiskSpecificationData {
    /// Amount by which the disk size can be raised at a time. Example: `2`.
    pub step: Option<i32>,
    /// Largest value, allowed or found. Example: `500`.
    pub max: Option<i32>,
    /// Smallest value, allowed or found. Example: `1`.
    pub min: Option<i32>,
}

response! {
    ClusterDiskSpecificationData {
        "Step" => step: value,
        "Max" => max: value,
        "Min" => min: value,
    }
}

/// Errors that the documentation of [`QueryClusterDiskSpecificationRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryClusterDiskSpecificationError = super::DocumentedError;
