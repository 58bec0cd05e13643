// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartApplication`, from `sae/RestartApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Restarts all instances of an application by a change order, with a minimum kept ready.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::RestartApplicationRequest::new()
///     .app_id("...");
/// let reply = client.restart_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// Whether scaling rules come into force again when the change is done.
    pub auto_enable_application_scaling_rule: Option<bool>,
}

impl RestartApplicationRequest {
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
    /// Sets `MinReadyInstances`.
    #[inline]
    pub fn min_ready_instances(mut self, value: i32) -> Self {
        self.min_ready_instances = Some(value);
        self
    }
    /// Sets `MinReadyInstanceRatio`.
    #[inline]
    pub fn min_ready_instance_ratio(mut self, value: i32) -> Self {
        self.min_ready_instance_ratio = Some(value);
        self
    }
    /// Sets `AutoEnableApplicationScalingRule`.
    #[inline]
    pub fn auto_enable_application_scaling_rule(mut self, value: bool) -> Self {
        self.auto_enable_application_scaling_rule = Some(value);
        self
    }
}

request! {
    RestartApplicationRequest {
        "AppId" => app_id: query,
        "MinReadyInstances" => min_ready_instances: query,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: query,
        "AutoEnableApplicationScalingRule" => auto_enable_application_scaling_rule: query,
    }
}

impl Operation for RestartApplicationRequest {
    type Response = RestartApplicationResponse;
    type Error = RestartApplicationError;
    const INFO: OperationInfo = super::operation("RestartApplication")
        .roa("PUT", "/pop/v1/sam/app/restartApplication")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RestartApplicationError] = &[
        RestartApplicationError::InvalidApplicationNotFound,
        RestartApplicationError::InvalidParameterNotEmpty,
        RestartApplicationError::InvalidParameterObviously,
        RestartApplicationError::InvalidParameterWithMessage,
        RestartApplicationError::NoComputeResourceQuotaExceed,
        RestartApplicationError::UserIndebt,
        RestartApplicationError::NoComputeResourceQuotaAppExceed,
        RestartApplicationError::NoComputeResourceQuotaUserExceed,
        RestartApplicationError::SystemUpgrading,
        RestartApplicationError::ApplicationChangerOrderRunning,
        RestartApplicationError::ApplicationInvalidStatus,
        RestartApplicationError::ApplicationNotDeployYet,
        RestartApplicationError::AssociateEipNotEnough,
    ];
}

/// Response to [`RestartApplicationRequest`].
#[non_exhaustive]
pub struct RestartApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
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
    RestartApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RestartApplicationRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
/// - [`AssociateEipNotEnough`](super::DocumentedError::AssociateEipNotEnough)
pub type RestartApplicationError = super::DocumentedError;
