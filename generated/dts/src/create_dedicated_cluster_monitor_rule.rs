// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDedicatedClusterMonitorRule`, from `dts/CreateDedicatedClusterMonitorRule.md`.

use alicloud_runtime::codegen::*;

/// Sets at which load of a dedicated cluster somebody is alerted, and who.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateDedicatedClusterMonitorRuleRequest::new()
///     .dedicated_cluster_id("...")
///     .phones("...");
/// let reply = client.create_dedicated_cluster_monitor_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDedicatedClusterMonitorRuleRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Whether alerts are sent.
    pub notice_switch: Option<i64>,
    /// Share of the DUs in use from which on the alert fires.
    pub du_alarm_threshold: Option<i64>,
    /// Load of the processors from which on the alert fires.
    pub cpu_alarm_threshold: Option<i64>,
    /// Share of the memory in use from which on the alert fires.
    pub mem_alarm_threshold: Option<i64>,
    /// Share of the disk in use from which on the alert fires.
    pub disk_alarm_threshold: Option<i64>,
    /// **Required.** Phone numbers that are told when an alert fires.
    pub phones: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDedicatedClusterMonitorRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DedicatedClusterId`, which is required.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }
    /// Sets `NoticeSwitch`.
    #[inline]
    pub fn notice_switch(mut self, value: i64) -> Self {
        self.notice_switch = Some(value);
        self
    }
    /// Sets `DuAlarmThreshold`.
    #[inline]
    pub fn du_alarm_threshold(mut self, value: i64) -> Self {
        self.du_alarm_threshold = Some(value);
        self
    }
    /// Sets `CpuAlarmThreshold`.
    #[inline]
    pub fn cpu_alarm_threshold(mut self, value: i64) -> Self {
        self.cpu_alarm_threshold = Some(value);
        self
    }
    /// Sets `MemAlarmThreshold`.
    #[inline]
    pub fn mem_alarm_threshold(mut self, value: i64) -> Self {
        self.mem_alarm_threshold = Some(value);
        self
    }
    /// Sets `DiskAlarmThreshold`.
    #[inline]
    pub fn disk_alarm_threshold(mut self, value: i64) -> Self {
        self.disk_alarm_threshold = Some(value);
        self
    }
    /// Sets `Phones`, which is required.
    pub fn phones(mut self, value: impl Into<String>) -> Self {
        self.phones = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDedicatedClusterMonitorRuleRequest {
        "InstanceId" => instance_id: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "NoticeSwitch" => notice_switch: query,
        "DuAlarmThreshold" => du_alarm_threshold: query,
        "CpuAlarmThreshold" => cpu_alarm_threshold: query,
        "MemAlarmThreshold" => mem_alarm_threshold: query,
        "DiskAlarmThreshold" => disk_alarm_threshold: query,
        "Phones" => phones: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDedicatedClusterMonitorRuleRequest {
    type Response = CreateDedicatedClusterMonitorRuleResponse;
    type Error = CreateDedicatedClusterMonitorRuleError;
    const INFO: OperationInfo = super::operation("CreateDedicatedClusterMonitorRule")
        .required(&["DedicatedClusterId", "Phones"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [CreateDedicatedClusterMonitorRuleError] = &[
        CreateDedicatedClusterMonitorRuleError::ThrottlingUser,
        CreateDedicatedClusterMonitorRuleError::InvalidSecurityTokenExpired,
        CreateDedicatedClusterMonitorRuleError::ServiceUnavailable,
    ];
}

/// Response to [`CreateDedicatedClusterMonitorRuleRequest`].
#[non_exhaustive]
pub struct CreateDedicatedClusterMonitorRuleResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    CreateDedicatedClusterMonitorRuleResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`CreateDedicatedClusterMonitorRuleRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateDedicatedClusterMonitorRuleError = super::DocumentedError;
