// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReduceApplicationCapacityByInstanceIds`, from `sae/ReduceApplicationCapacityByInstanceIds.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Scales an application in by removing the instances named.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ReduceApplicationCapacityByInstanceIdsRequest::new()
///     .app_id("...")
///     .instance_ids("...");
/// let reply = client.reduce_application_capacity_by_instance_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReduceApplicationCapacityByInstanceIdsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl ReduceApplicationCapacityByInstanceIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    ReduceApplicationCapacityByInstanceIdsRequest {
        "AppId" => app_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ReduceApplicationCapacityByInstanceIdsRequest {
    type Response = ReduceApplicationCapacityByInstanceIdsResponse;
    type Error = ReduceApplicationCapacityByInstanceIdsError;
    const INFO: OperationInfo = super::operation(
            "ReduceApplicationCapacityByInstanceIds",
        )
        .roa("PUT", "/pop/v1/sam/app/ScaleInApplicationWithInstanceIds")
        .required(&["AppId", "InstanceIds"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ReduceApplicationCapacityByInstanceIdsError] = &[
        ReduceApplicationCapacityByInstanceIdsError::InvalidApplicationNotFound,
        ReduceApplicationCapacityByInstanceIdsError::InvalidParameterNotEmpty,
        ReduceApplicationCapacityByInstanceIdsError::InvalidParameterObviously,
        ReduceApplicationCapacityByInstanceIdsError::InvalidParameterWithMessage,
        ReduceApplicationCapacityByInstanceIdsError::NoComputeResourceQuotaExceed,
        ReduceApplicationCapacityByInstanceIdsError::NoComputeResourceQuotaAppExceed,
        ReduceApplicationCapacityByInstanceIdsError::NoComputeResourceQuotaUserExceed,
        ReduceApplicationCapacityByInstanceIdsError::SystemUpgrading,
        ReduceApplicationCapacityByInstanceIdsError::ApplicationChangerOrderRunning,
        ReduceApplicationCapacityByInstanceIdsError::ApplicationInvalidStatus,
        ReduceApplicationCapacityByInstanceIdsError::ApplicationNotDeployYet,
        ReduceApplicationCapacityByInstanceIdsError::UnsupportedWorkload,
    ];
}

/// Response to [`ReduceApplicationCapacityByInstanceIdsRequest`].
#[non_exhaustive]
pub struct ReduceApplicationCapacityByInstanceIdsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A8E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ReduceApplicationCapacityByInstanceIdsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ReduceApplicationCapacityByInstanceIdsRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
/// - [`UnsupportedWorkload`](super::DocumentedError::UnsupportedWorkload)
pub type ReduceApplicationCapacityByInstanceIdsError = super::DocumentedError;
