// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedClusterMonitorRule`, from `dts/DescribeDedicatedClusterMonitorRule.md`.

use alicloud_runtime::codegen::*;

/// Returns at which load of a dedicated cluster somebody is alerted, and who.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDedicatedClusterMonitorRuleRequest::new();
/// let reply = client.describe_dedicated_cluster_monitor_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedClusterMonitorRuleRequest {
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDedicatedClusterMonitorRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
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
    DescribeDedicatedClusterMonitorRuleRequest {
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDedicatedClusterMonitorRuleRequest {
    type Response = DescribeDedicatedClusterMonitorRuleResponse;
    type Error = DescribeDedicatedClusterMonitorRuleError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedClusterMonitorRule")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedClusterMonitorRuleError] = &[
        DescribeDedicatedClusterMonitorRuleError::ThrottlingUser,
        DescribeDedicatedClusterMonitorRuleError::InvalidSecurityTokenExpired,
        DescribeDedicatedClusterMonitorRuleError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDedicatedClusterMonitorRuleRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedClusterMonitorRuleResponse {
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
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtsClustervcwn1oeyu5fx4yf`.
    pub dedicated_cluster_id: Option<String>,
    /// Whether alerts are sent. Example: `1`.
    pub notice_switch: Option<String>,
    /// Share of the DUs in use from which on the alert fires. Example: `46`.
    pub du_alarm_threshold: Option<String>,
    /// Load of the processors from which on the alert fires. Example: `80`.
    pub cpu_alarm_threshold: Option<String>,
    /// Share of the memory in use from which on the alert fires. Example: `80`.
    pub mem_alarm_threshold: Option<String>,
    /// Share of the disk in use from which on the alert fires. Example: `80`.
    pub disk_alarm_threshold: Option<String>,
    /// Phone numbers that are told when an alert fires. Example: `186****7653`.
    pub phones: Option<String>,
}

response! {
    DescribeDedicatedClusterMonitorRuleResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "NoticeSwitch" => notice_switch: value,
        "DuAlarmThreshold" => du_alarm_threshold: value,
        "CpuAlarmThreshold" => cpu_alarm_threshold: value,
        "MemAlarmThreshold" => mem_alarm_threshold: value,
        "DiskAlarmThreshold" => disk_alarm_threshold: value,
        "Phones" => phones: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedClusterMonitorRuleRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDedicatedClusterMonitorRuleError = super::DocumentedError;
