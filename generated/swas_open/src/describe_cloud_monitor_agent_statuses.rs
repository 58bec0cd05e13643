// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudMonitorAgentStatuses`, from `swas-open/DescribeCloudMonitorAgentStatuses.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of the CloudMonitor agent on given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeCloudMonitorAgentStatusesRequest::new()
///     .instance_ids("...");
/// let reply = client.describe_cloud_monitor_agent_statuses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudMonitorAgentStatusesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl DescribeCloudMonitorAgentStatusesRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    DescribeCloudMonitorAgentStatusesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeCloudMonitorAgentStatusesRequest {
    type Response = DescribeCloudMonitorAgentStatusesResponse;
    type Error = DescribeCloudMonitorAgentStatusesError;
    const INFO: OperationInfo = super::operation("DescribeCloudMonitorAgentStatuses")
        .required(&["RegionId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCloudMonitorAgentStatusesError] = &[
        DescribeCloudMonitorAgentStatusesError::InternalError,
    ];
}

/// Response to [`DescribeCloudMonitorAgentStatusesRequest`].
#[non_exhaustive]
pub struct DescribeCloudMonitorAgentStatusesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E1FEE`.
    pub request_id: Option<String>,
    /// Items of the kind instance status that were found or are concerned.
    pub instance_status_list: Vec<InstanceStatusList>,
}

response! {
    DescribeCloudMonitorAgentStatusesResponse {
        "RequestId" => request_id: value,
        "InstanceStatusList" => instance_status_list: list(""),
    }
}

/// Items of the kind instance status that were found or are concerned.
#[non_exhaustive]
pub struct InstanceStatusList {
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `c854dc6f07e74953830bb5808d0****`.
    pub instance_id: Option<String>,
    /// Whether the monitoring agent is installed by itself. Example: `true`.
    pub auto_install: Option<bool>,
}

response! {
    InstanceStatusList {
        "Status" => status: value,
        "InstanceId" => instance_id: value,
        "AutoInstall" => auto_install: value,
    }
}

/// Errors that the documentation of [`DescribeCloudMonitorAgentStatusesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCloudMonitorAgentStatusesError = super::DocumentedError;
