// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackApplication`, from `sae/RollbackApplication.md`.

use alicloud_runtime::codegen::*;

/// Takes an application back to an earlier version, in the batches given.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::RollbackApplicationRequest::new()
///     .app_id("...")
///     .version_id("...");
/// let reply = client.rollback_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the version that the call is about.
    pub version_id: Option<String>,
    /// Time that is set or recorded for this: batch wait.
    pub batch_wait_time: Option<i32>,
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// What is done about the update, as rules.
    pub update_strategy: Option<String>,
    /// Whether scaling rules come into force again when the change is done.
    pub auto_enable_application_scaling_rule: Option<String>,
}

impl RollbackApplicationRequest {
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
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `BatchWaitTime`.
    #[inline]
    pub fn batch_wait_time(mut self, value: i32) -> Self {
        self.batch_wait_time = Some(value);
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
    /// Sets `UpdateStrategy`.
    pub fn update_strategy(mut self, value: impl Into<String>) -> Self {
        self.update_strategy = Some(value.into());
        self
    }
    /// Sets `AutoEnableApplicationScalingRule`.
    pub fn auto_enable_application_scaling_rule(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.auto_enable_application_scaling_rule = Some(value.into());
        self
    }
}

request! {
    RollbackApplicationRequest {
        "AppId" => app_id: query,
        "VersionId" => version_id: query,
        "BatchWaitTime" => batch_wait_time: query,
        "MinReadyInstances" => min_ready_instances: query,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: query,
        "UpdateStrategy" => update_strategy: query,
        "AutoEnableApplicationScalingRule" => auto_enable_application_scaling_rule: query,
    }
}

impl Operation for RollbackApplicationRequest {
    type Response = RollbackApplicationResponse;
    type Error = RollbackApplicationError;
    const INFO: OperationInfo = super::operation("RollbackApplication")
        .roa("PUT", "/pop/v1/sam/app/rollbackApplication")
        .required(&["AppId", "VersionId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RollbackApplicationError] = &[
        RollbackApplicationError::InvalidApplicationNotFound,
        RollbackApplicationError::InvalidParameterNotEmpty,
        RollbackApplicationError::InvalidParameterObviously,
        RollbackApplicationError::InvalidParameterWithMessage,
        RollbackApplicationError::NoComputeResourceQuotaExceed,
        RollbackApplicationError::UserIndebt,
        RollbackApplicationError::NoComputeResourceQuotaAppExceed,
        RollbackApplicationError::NoComputeResourceQuotaUserExceed,
        RollbackApplicationError::SystemUpgrading,
        RollbackApplicationError::ApplicationChangerOrderRunning,
        RollbackApplicationError::ApplicationInvalidStatus,
        RollbackApplicationError::ApplicationNotDeployYet,
        RollbackApplicationError::RollbackError,
        RollbackApplicationError::ApplicationMissingJdk,
        RollbackApplicationError::JarApplicationMissingJdk,
        RollbackApplicationError::PandoraApplicationMissingJdk,
        RollbackApplicationError::WarApplicationMissingJdkWebcontainer,
        RollbackApplicationError::InvalidComponentNotFound,
        RollbackApplicationError::InvalidHostnameIpInvalid,
        RollbackApplicationError::InvalidInstanceSpecificationUnsupported,
        RollbackApplicationError::InvalidPackageTypeNotFound,
        RollbackApplicationError::LogServiceConfigQuotaExceed,
        RollbackApplicationError::LogServiceInternalError,
        RollbackApplicationError::LogServiceLogDirInvalid,
        RollbackApplicationError::LogServiceNotAvailable,
        RollbackApplicationError::LogServiceProjectNumQuotaExceed,
        RollbackApplicationError::VolumnPathConflict,
        RollbackApplicationError::MountConflictConfigMap,
        RollbackApplicationError::NotFoundConfigMap,
        RollbackApplicationError::NotFoundConfigMapKey,
        RollbackApplicationError::MinReadyInstancesNotSmallerReplicas,
        RollbackApplicationError::MinReadyInstanceRatioInvalid,
        RollbackApplicationError::PackageVersionTooLong,
        RollbackApplicationError::AppPackageVersionExists,
        RollbackApplicationError::SlbOccupied,
        RollbackApplicationError::SlbTagNotQualified,
        RollbackApplicationError::InvalidParameterFileName,
        RollbackApplicationError::VswitchNotExist,
        RollbackApplicationError::InvalidNamespaceIdNotFound,
    ];
}

/// Response to [`RollbackApplicationRequest`].
#[non_exhaustive]
pub struct RollbackApplicationResponse {
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
    RollbackApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationData {
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `01db03d3-3ee9-48b3-b3d0-dfce2d88****`.
    pub change_order_id: Option<String>,
    /// Whether somebody has to approve of the change first. Example: `true`.
    pub is_need_approval: Option<bool>,
}

response! {
    ApplicationData {
        "ChangeOrderId" => change_order_id: value,
        "IsNeedApproval" => is_need_approval: value,
    }
}

/// Errors that the documentation of [`RollbackApplicationRequest`] names.
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
/// - [`RollbackError`](super::DocumentedError::RollbackError)
/// - [`ApplicationMissingJdk`](super::DocumentedError::ApplicationMissingJdk)
/// - [`JarApplicationMissingJdk`](super::DocumentedError::JarApplicationMissingJdk)
/// - [`PandoraApplicationMissingJdk`](super::DocumentedError::PandoraApplicationMissingJdk)
/// - [`WarApplicationMissingJdkWebcontainer`](super::DocumentedError::WarApplicationMissingJdkWebcontainer)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidHostnameIpInvalid`](super::DocumentedError::InvalidHostnameIpInvalid)
/// - [`InvalidInstanceSpecificationUnsupported`](super::DocumentedError::InvalidInstanceSpecificationUnsupported)
/// - [`InvalidPackageTypeNotFound`](super::DocumentedError::InvalidPackageTypeNotFound)
/// - [`LogServiceConfigQuotaExceed`](super::DocumentedError::LogServiceConfigQuotaExceed)
/// - [`LogServiceInternalError`](super::DocumentedError::LogServiceInternalError)
/// - [`LogServiceLogDirInvalid`](super::DocumentedError::LogServiceLogDirInvalid)
/// - [`LogServiceNotAvailable`](super::DocumentedError::LogServiceNotAvailable)
/// - [`LogServiceProjectNumQuotaExceed`](super::DocumentedError::LogServiceProjectNumQuotaExceed)
/// - [`VolumnPathConflict`](super::DocumentedError::VolumnPathConflict)
/// - [`MountConflictConfigMap`](super::DocumentedError::MountConflictConfigMap)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`NotFoundConfigMapKey`](super::DocumentedError::NotFoundConfigMapKey)
/// - [`MinReadyInstancesNotSmallerReplicas`](super::DocumentedError::MinReadyInstancesNotSmallerReplicas)
/// - [`MinReadyInstanceRatioInvalid`](super::DocumentedError::MinReadyInstanceRatioInvalid)
/// - [`PackageVersionTooLong`](super::DocumentedError::PackageVersionTooLong)
/// - [`AppPackageVersionExists`](super::DocumentedError::AppPackageVersionExists)
/// - [`SlbOccupied`](super::DocumentedError::SlbOccupied)
/// - [`SlbTagNotQualified`](super::DocumentedError::SlbTagNotQualified)
/// - [`InvalidParameterFileName`](super::DocumentedError::InvalidParameterFileName)
/// - [`VswitchNotExist`](super::DocumentedError::VswitchNotExist)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
pub type RollbackApplicationError = super::DocumentedError;
