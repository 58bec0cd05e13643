// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerScanConfig`, from `sas/DescribeContainerScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of container runtime scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerScanConfigRequest::new();
/// let reply = client.describe_container_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerScanConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeContainerScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeContainerScanConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeContainerScanConfigRequest {
    type Response = DescribeContainerScanConfigResponse;
    type Error = DescribeContainerScanConfigError;
    const INFO: OperationInfo = super::operation("DescribeContainerScanConfig")
        .read_only();
    const ERRORS: &'static [DescribeContainerScanConfigError] = &[
        DescribeContainerScanConfigError::NoPermission,
        DescribeContainerScanConfigError::ServerError,
    ];
}

/// Response to [`DescribeContainerScanConfigRequest`].
#[non_exhaustive]
pub struct DescribeContainerScanConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<ContainerScanConfigData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69BFFCDE-37D6-5A49-A8BC-BB03AC83****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeContainerScanConfigResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ContainerScanConfigData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `hhht-cluster-02`.
    pub cluster_name: Option<String>,
    /// How many there are of this: choose. Example: `10`.
    pub choose_count: Option<i32>,
    /// How many there are of this: all. Example: `100`.
    pub all_count: Option<i32>,
    /// Names of the applications that were found or are concerned.
    /// Example: `[\"alicloud-monitor-controller\"]`.
    pub app_names: Option<String>,
}

response! {
    ContainerScanConfigData {
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "ChooseCount" => choose_count: value,
        "AllCount" => all_count: value,
        "AppNames" => app_names: value,
    }
}

/// Errors that the documentation of [`DescribeContainerScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerScanConfigError = super::DocumentedError;
