// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAccessLogsDownloadAttribute`, from `slb/SetAccessLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Has the access logs of a load balancer written to a logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetAccessLogsDownloadAttributeRequest::new()
///     .logs_download_attributes("...");
/// let reply = client.set_access_logs_download_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAccessLogsDownloadAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Which load balancer writes its logs where.
    pub logs_download_attributes: Option<String>,
}

impl SetAccessLogsDownloadAttributeRequest {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `LogsDownloadAttributes`, which is required.
    pub fn logs_download_attributes(mut self, value: impl Into<String>) -> Self {
        self.logs_download_attributes = Some(value.into());
        self
    }
}

request! {
    SetAccessLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LogsDownloadAttributes" => logs_download_attributes: query,
    }
}

impl Operation for SetAccessLogsDownloadAttributeRequest {
    type Response = SetAccessLogsDownloadAttributeResponse;
    type Error = SetAccessLogsDownloadAttributeError;
    const INFO: OperationInfo = super::operation("SetAccessLogsDownloadAttribute")
        .required(&["RegionId", "LogsDownloadAttributes"])
        .region("RegionId");
    const ERRORS: &'static [SetAccessLogsDownloadAttributeError] = &[
        SetAccessLogsDownloadAttributeError::OperationNotAllowed,
        SetAccessLogsDownloadAttributeError::InvalidProjectNotExist,
        SetAccessLogsDownloadAttributeError::NoPermissionAliyunServiceRoleForSlbLogDelivery,
    ];
}

/// Response to [`SetAccessLogsDownloadAttributeRequest`].
pub type SetAccessLogsDownloadAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetAccessLogsDownloadAttributeRequest`] names.
///
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`InvalidProjectNotExist`](super::DocumentedError::InvalidProjectNotExist)
/// - [`NoPermissionAliyunServiceRoleForSlbLogDelivery`](super::DocumentedError::NoPermissionAliyunServiceRoleForSlbLogDelivery)
pub type SetAccessLogsDownloadAttributeError = super::DocumentedError;
