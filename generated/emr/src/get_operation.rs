// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOperation`, from `emr/GetOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StateChangeReason};

/// Shows how one asynchronous operation on a cluster stands.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetOperationRequest::new()
///     .cluster_id("...")
///     .operation_id("...");
/// let reply = client.get_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOperationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the operation that the call is about.
    pub operation_id: Option<String>,
}

impl GetOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `OperationId`, which is required.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }
}

request! {
    GetOperationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "OperationId" => operation_id: query,
    }
}

impl Operation for GetOperationRequest {
    type Response = GetOperationResponse;
    type Error = GetOperationError;
    const INFO: OperationInfo = super::operation("GetOperation")
        .required(&["RegionId", "ClusterId", "OperationId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetOperationError] = &[
        GetOperationError::ConflictParameters,
        GetOperationError::IncompleteSignature,
        GetOperationError::InvalidAction,
        GetOperationError::InvalidParameter,
        GetOperationError::InvalidParameterValue,
        GetOperationError::MissingAction,
        GetOperationError::MissingParameter,
        GetOperationError::NotAuthorized,
        GetOperationError::ThrottlingException,
        GetOperationError::ResourceNotFound,
        GetOperationError::InternalError,
        GetOperationError::ServiceFailure,
        GetOperationError::ServiceUnavailable,
    ];
}

/// Response to [`GetOperationRequest`].
#[non_exhaustive]
pub struct GetOperationResponse {
    /// The operation asked for.
    pub operation: Option<ResponseOperation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3896A`.
    pub request_id: Option<String>,
}

response! {
    GetOperationResponse {
        "Operation" => operation: value,
        "RequestId" => request_id: value,
    }
}

/// The operation asked for.
#[non_exhaustive]
pub struct ResponseOperation {
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// When the item was created. Example: `1628589439114`.
    pub create_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1628589439114`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1628589439114`.
    pub end_time: Option<i64>,
    /// Kind of operation that the call or the record is about. Example: `CREATE_CLUSTER`.
    pub operation_type: Option<String>,
    /// State that the operation is in. Example: `COMPLETED`.
    pub operation_state: Option<String>,
    /// Free text that describes the item to people. Example: `start`.
    pub description: Option<String>,
    /// Why it came to the state change.
    pub state_change_reason: Option<StateChangeReason>,
}

response! {
    ResponseOperation {
        "ClusterId" => cluster_id: value,
        "OperationId" => operation_id: value,
        "CreateTime" => create_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "OperationType" => operation_type: value,
        "OperationState" => operation_state: value,
        "Description" => description: value,
        "StateChangeReason" => state_change_reason: value,
    }
}

/// Errors that the documentation of [`GetOperationRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetOperationError = super::DocumentedError;
