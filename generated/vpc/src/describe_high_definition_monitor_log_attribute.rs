// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHighDefinitionMonitorLogAttribute`, from `vpc/DescribeHighDefinitionMonitorLogAttribute.md`.

use alicloud_runtime::codegen::*;

/// Reads where in Simple Log Service the per-second monitoring of an EIP is stored.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeHighDefinitionMonitorLogAttributeRequest::new()
///     .instance_id("eip-wz9fi6qboho9fwgx7****")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_high_definition_monitor_log_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeRequest {
    /// **Required.** EIP, by its ID, whose per-second monitoring is asked about.
    /// Example: `eip-wz9fi6qboho9fwgx7****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that `InstanceId` names; only EIPs are possible. Example: `EIP`.
    pub instance_type: Option<String>,
}

impl DescribeHighDefinitionMonitorLogAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeHighDefinitionMonitorLogAttributeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeHighDefinitionMonitorLogAttributeRequest {
    type Response = DescribeHighDefinitionMonitorLogAttributeResponse;
    type Error = DescribeHighDefinitionMonitorLogAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeHighDefinitionMonitorLogAttribute",
        )
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHighDefinitionMonitorLogAttributeError] = &[
        DescribeHighDefinitionMonitorLogAttributeError::InvalidInstanceId,
        DescribeHighDefinitionMonitorLogAttributeError::ProjectNotExist,
        DescribeHighDefinitionMonitorLogAttributeError::ParameterInvalid,
        DescribeHighDefinitionMonitorLogAttributeError::InvalidHdMonitorStatus,
        DescribeHighDefinitionMonitorLogAttributeError::InvalidActionNotSupport,
        DescribeHighDefinitionMonitorLogAttributeError::InvalidAllocationIdNotFound,
    ];
}

/// Response to [`DescribeHighDefinitionMonitorLogAttributeRequest`].
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeResponse {
    /// EIP that was asked about, by its ID. Example: `eip-wz9fi6qboho9fwgx7****`.
    pub instance_id: Option<String>,
    /// Kind of resource that is monitored; always an EIP. Example: `EIP`.
    pub instance_type: Option<String>,
    /// Project of Simple Log Service that the monitoring data goes to.
    /// Example: `hdmonitor-cn-shenzhen-1658206966225390`.
    pub log_project: Option<String>,
    /// Logstore that the monitoring data goes to. Example: `hdmonitor`.
    pub log_store: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeHighDefinitionMonitorLogAttributeResponse {
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "LogProject" => log_project: value,
        "LogStore" => log_store: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeHighDefinitionMonitorLogAttributeRequest`] names.
///
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectNotExist`](super::DocumentedError::ProjectNotExist)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidHdMonitorStatus`](super::DocumentedError::InvalidHdMonitorStatus)
/// - [`InvalidActionNotSupport`](super::DocumentedError::InvalidActionNotSupport)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound), here with HTTP status 400
pub type DescribeHighDefinitionMonitorLogAttributeError = super::DocumentedError;
