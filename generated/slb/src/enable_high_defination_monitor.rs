// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableHighDefinationMonitor`, from `slb/EnableHighDefinationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Switches fine-grained monitoring on in a region and names the logstore for its data.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::EnableHighDefinationMonitorRequest::new()
///     .log_project("...")
///     .log_store("...");
/// let reply = client.enable_high_defination_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableHighDefinationMonitorRequest {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project of Log Service that receives the data.
    pub log_project: Option<String>,
    /// **Required.** Logstore, within the project, that receives the data.
    pub log_store: Option<String>,
}

impl EnableHighDefinationMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
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
    EnableHighDefinationMonitorRequest {
        "Tags" => tags: query,
        "RegionId" => region_id: query,
        "LogProject" => log_project: query,
        "LogStore" => log_store: query,
    }
}

impl Operation for EnableHighDefinationMonitorRequest {
    type Response = EnableHighDefinationMonitorResponse;
    type Error = EnableHighDefinationMonitorError;
    const INFO: OperationInfo = super::operation("EnableHighDefinationMonitor")
        .required(&["RegionId", "LogProject", "LogStore"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [EnableHighDefinationMonitorError] = &[
        EnableHighDefinationMonitorError::OperationNotAllowedHighDefinitionMonitorEnabled,
        EnableHighDefinationMonitorError::UnsupportedFeatureUser,
        EnableHighDefinationMonitorError::NoPermissionAliyunServiceRoleForSlbLogDelivery,
    ];
}

/// Response to [`EnableHighDefinationMonitorRequest`].
#[non_exhaustive]
pub struct EnableHighDefinationMonitorResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`.
    pub request_id: Option<String>,
}

response! {
    EnableHighDefinationMonitorResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EnableHighDefinationMonitorRequest`] names.
///
/// - [`OperationNotAllowedHighDefinitionMonitorEnabled`](super::DocumentedError::OperationNotAllowedHighDefinitionMonitorEnabled)
/// - [`UnsupportedFeatureUser`](super::DocumentedError::UnsupportedFeatureUser)
/// - [`NoPermissionAliyunServiceRoleForSlbLogDelivery`](super::DocumentedError::NoPermissionAliyunServiceRoleForSlbLogDelivery)
pub type EnableHighDefinationMonitorError = super::DocumentedError;
