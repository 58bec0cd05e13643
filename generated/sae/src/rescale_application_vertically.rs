// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RescaleApplicationVertically`, from `sae/RescaleApplicationVertically.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Changes the CPU and memory of each instance of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::RescaleApplicationVerticallyRequest::new()
///     .app_id("...")
///     .cpu("...")
///     .memory("...");
/// let reply = client.rescale_application_vertically(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RescaleApplicationVerticallyRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** CPU of an instance, in thousandths of a core.
    pub cpu: Option<String>,
    /// **Required.** Memory of an instance, in megabytes.
    pub memory: Option<String>,
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// Whether scaling rules come into force again when the change is done.
    pub auto_enable_application_scaling_rule: Option<bool>,
    /// How large the disk is or is to be.
    pub disk_size: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether the application is deployed at once.
    pub deploy: Option<bool>,
}

impl RescaleApplicationVerticallyRequest {
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
    /// Sets `Cpu`, which is required.
    pub fn cpu(mut self, value: impl Into<String>) -> Self {
        self.cpu = Some(value.into());
        self
    }
    /// Sets `Memory`, which is required.
    pub fn memory(mut self, value: impl Into<String>) -> Self {
        self.memory = Some(value.into());
        self
    }
    /// Sets `minReadyInstances`.
    #[inline]
    pub fn min_ready_instances(mut self, value: i32) -> Self {
        self.min_ready_instances = Some(value);
        self
    }
    /// Sets `minReadyInstanceRatio`.
    #[inline]
    pub fn min_ready_instance_ratio(mut self, value: i32) -> Self {
        self.min_ready_instance_ratio = Some(value);
        self
    }
    /// Sets `autoEnableApplicationScalingRule`.
    #[inline]
    pub fn auto_enable_application_scaling_rule(mut self, value: bool) -> Self {
        self.auto_enable_application_scaling_rule = Some(value);
        self
    }
    /// Sets `DiskSize`.
    pub fn disk_size(mut self, value: impl Into<String>) -> Self {
        self.disk_size = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Deploy`.
    #[inline]
    pub fn deploy(mut self, value: bool) -> Self {
        self.deploy = Some(value);
        self
    }
}

request! {
    RescaleApplicationVerticallyRequest {
        "AppId" => app_id: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "minReadyInstances" => min_ready_instances: query,
        "minReadyInstanceRatio" => min_ready_instance_ratio: query,
        "autoEnableApplicationScalingRule" => auto_enable_application_scaling_rule: query,
        "DiskSize" => disk_size: query,
        "ResourceType" => resource_type: query,
        "VSwitchId" => vswitch_id: query,
        "Deploy" => deploy: query,
    }
}

impl Operation for RescaleApplicationVerticallyRequest {
    type Response = RescaleApplicationVerticallyResponse;
    type Error = RescaleApplicationVerticallyError;
    const INFO: OperationInfo = super::operation("RescaleApplicationVertically")
        .roa("POST", "/pop/v1/sam/app/rescaleApplicationVertically")
        .required(&["AppId", "Cpu", "Memory"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RescaleApplicationVerticallyError] = &[
        RescaleApplicationVerticallyError::InvalidApplicationNotFound,
        RescaleApplicationVerticallyError::InvalidInstanceSpecificationUnsupported,
        RescaleApplicationVerticallyError::InvalidParameterNotEmpty,
        RescaleApplicationVerticallyError::InvalidParameterObviously,
        RescaleApplicationVerticallyError::InvalidParameterWithMessage,
        RescaleApplicationVerticallyError::NoComputeResourceQuotaExceed,
        RescaleApplicationVerticallyError::UserIndebt,
        RescaleApplicationVerticallyError::SystemUpgrading,
        RescaleApplicationVerticallyError::ApplicationChangerOrderRunning,
        RescaleApplicationVerticallyError::ApplicationInvalidStatus,
        RescaleApplicationVerticallyError::ApplicationNotDeployYet,
    ];
}

/// Response to [`RescaleApplicationVerticallyRequest`].
#[non_exhaustive]
pub struct RescaleApplicationVerticallyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB521DBB-FA78-42E6-803F-A862EA4F****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0bc3b6f315637273629117900d****`.
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
    RescaleApplicationVerticallyResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RescaleApplicationVerticallyRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidInstanceSpecificationUnsupported`](super::DocumentedError::InvalidInstanceSpecificationUnsupported)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
pub type RescaleApplicationVerticallyError = super::DocumentedError;
