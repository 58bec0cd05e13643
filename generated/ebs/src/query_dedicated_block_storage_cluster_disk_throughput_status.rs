// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDedicatedBlockStorageClusterDiskThroughputStatus`, from `ebs/QueryDedicatedBlockStorageClusterDiskThroughputStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how far a request made with
/// [`SetDedicatedBlockStorageClusterDiskThroughput`](super::Client::set_dedicated_block_storage_cluster_disk_throughput)
/// has got.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest::new()
///     .qos_request_id("...")
///     .region_id("...");
/// let reply = client.query_dedicated_block_storage_cluster_disk_throughput_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest {
    /// **Required.** ID of the qos request that the call is about.
    pub qos_request_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QosRequestId`, which is required.
    pub fn qos_request_id(mut self, value: impl Into<String>) -> Self {
        self.qos_request_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest {
        "QosRequestId" => qos_request_id: form,
        "RegionId" => region_id: form,
        "ClientToken" => client_token: query,
    }
}

impl Operation for QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest {
    type Response = QueryDedicatedBlockStorageClusterDiskThroughputStatusResponse;
    type Error = QueryDedicatedBlockStorageClusterDiskThroughputStatusError;
    const INFO: OperationInfo = super::operation(
            "QueryDedicatedBlockStorageClusterDiskThroughputStatus",
        )
        .required(&["QosRequestId", "RegionId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [QueryDedicatedBlockStorageClusterDiskThroughputStatusError] = &[
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InvalidParameter,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InvalidParameterConflict,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InvalidParameterFormat,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::MissingParameter,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::Forbidden,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::ForbiddenAction,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InvalidAccountStatusNotEnoughBalance,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::LastTokenProcessing,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::NoPermissionSlr,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::OperationDenied,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InvalidApiNotFound,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::NoSuchResource,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::BlockLimitedRequest,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::InternalError,
        QueryDedicatedBlockStorageClusterDiskThroughputStatusError::RequestTimeout,
    ];
}

/// Response to [`QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest`].
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatusResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A37597A6-BB99-19B3-85EA-4C2B91F0****`.
    pub request_id: Option<String>,
}

response! {
    QueryDedicatedBlockStorageClusterDiskThroughputStatusResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`BlockLimitedRequest`](super::DocumentedError::BlockLimitedRequest)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type QueryDedicatedBlockStorageClusterDiskThroughputStatusError = super::DocumentedError;
