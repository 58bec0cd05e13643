// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHighDefinationMonitor`, from `slb/ModifyHighDefinationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Names another logstore for the data of fine-grained monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyHighDefinationMonitorRequest::new()
///     .log_project("...")
///     .log_store("...");
/// let reply = client.modify_high_defination_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHighDefinationMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project of Log Service that receives the data.
    pub log_project: Option<String>,
    /// **Required.** Logstore, within the project, that receives the data.
    pub log_store: Option<String>,
}

impl ModifyHighDefinationMonitorRequest {
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
    /// Sets `LogProject`, which is required.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }
    /// Sets `LogStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
}

request! {
    ModifyHighDefinationMonitorRequest {
        "RegionId" => region_id: query,
        "LogProject" => log_project: query,
        "LogStore" => log_store: query,
    }
}

impl Operation for ModifyHighDefinationMonitorRequest {
    type Response = ModifyHighDefinationMonitorResponse;
    type Error = ModifyHighDefinationMonitorError;
    const INFO: OperationInfo = super::operation("ModifyHighDefinationMonitor")
        .required(&["RegionId", "LogProject", "LogStore"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [ModifyHighDefinationMonitorError] = &[
        ModifyHighDefinationMonitorError::OperationNotAllowedHighDefinitionMonitorEnabled,
        ModifyHighDefinationMonitorError::UnsupportedFeatureUser,
        ModifyHighDefinationMonitorError::NoPermissionAliyunServiceRoleForSlbLogDelivery,
        ModifyHighDefinationMonitorError::OperationDeniedHdMonitorListenerExist,
        ModifyHighDefinationMonitorError::OperationNotAllowedHighDefinitionMonitorNotEnabled,
    ];
}

/// Response to [`ModifyHighDefinationMonitorRequest`].
#[non_exhaustive]
pub struct ModifyHighDefinationMonitorResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`.
    pub request_id: Option<String>,
}

response! {
    ModifyHighDefinationMonitorResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyHighDefinationMonitorRequest`] names.
///
/// - [`OperationNotAllowedHighDefinitionMonitorEnabled`](super::DocumentedError::OperationNotAllowedHighDefinitionMonitorEnabled)
/// - [`UnsupportedFeatureUser`](super::DocumentedError::UnsupportedFeatureUser)
/// - [`NoPermissionAliyunServiceRoleForSlbLogDelivery`](super::DocumentedError::NoPermissionAliyunServiceRoleForSlbLogDelivery)
/// - [`OperationDeniedHdMonitorListenerExist`](super::DocumentedError::OperationDeniedHdMonitorListenerExist)
/// - [`OperationNotAllowedHighDefinitionMonitorNotEnabled`](super::DocumentedError::OperationNotAllowedHighDefinitionMonitorNotEnabled)
pub type ModifyHighDefinationMonitorError = super::DocumentedError;
