// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableMetric`, from `arms/EnableMetric.md`.

use alicloud_runtime::codegen::*;

/// Lets a Prometheus instance collect a discarded metric again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::EnableMetricRequest::new()
///     .cluster_id("ccfa5e34a5c1f4ce6b916a40a12151d88")
///     .region_id("cn-hangzhou");
/// let reply = client.enable_metric(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct EnableMetricRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `ccfa5e34a5c1f4ce6b916a40a12151d88`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Metric that is taken up again. Example: `kube_pod_container_status_ready`.
    pub drop_metric: Option<String>,
}

impl EnableMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DropMetric`.
    pub fn drop_metric(mut self, value: impl Into<String>) -> Self {
        self.drop_metric = Some(value.into());
        self
    }
}

request! {
    EnableMetricRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "DropMetric" => drop_metric: query,
    }
}

impl Operation for EnableMetricRequest {
    type Response = EnableMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableMetric")
        .required(&["ClusterId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`EnableMetricRequest`].
#[non_exhaustive]
pub struct EnableMetricResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0231DA4B-3D11-5433-9376-3B5B46C7228D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    EnableMetricResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
