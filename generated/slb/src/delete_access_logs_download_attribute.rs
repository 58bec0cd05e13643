// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessLogsDownloadAttribute`, from `slb/DeleteAccessLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Removes the setup that writes the access logs of a load balancer to Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteAccessLogsDownloadAttributeRequest::new()
///     .logs_download_attributes("...");
/// let reply = client.delete_access_logs_download_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessLogsDownloadAttributeRequest {
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

impl DeleteAccessLogsDownloadAttributeRequest {
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
    DeleteAccessLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LogsDownloadAttributes" => logs_download_attributes: query,
    }
}

impl Operation for DeleteAccessLogsDownloadAttributeRequest {
    type Response = DeleteAccessLogsDownloadAttributeResponse;
    type Error = DeleteAccessLogsDownloadAttributeError;
    const INFO: OperationInfo = super::operation("DeleteAccessLogsDownloadAttribute")
        .required(&["RegionId", "LogsDownloadAttributes"])
        .region("RegionId");
    const ERRORS: &'static [DeleteAccessLogsDownloadAttributeError] = &[
        DeleteAccessLogsDownloadAttributeError::OperationNotAllowed,
    ];
}

/// Response to [`DeleteAccessLogsDownloadAttributeRequest`].
pub type DeleteAccessLogsDownloadAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccessLogsDownloadAttributeRequest`] names.
///
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
pub type DeleteAccessLogsDownloadAttributeError = super::DocumentedError;
