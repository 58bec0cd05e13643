// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMetricDrop`, from `arms/UpdateMetricDrop.md`.

use alicloud_runtime::codegen::*;

/// Replaces the list of metrics that a Prometheus cluster discards.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateMetricDropRequest::new();
/// let reply = client.update_metric_drop(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateMetricDropRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c3ca36c8e2693403d85c0d9f8bb1d7b6c`.
    pub cluster_id: Option<String>,
    /// Metrics that are thrown away, one a line.
    pub metric_drop: Option<String>,
}

impl UpdateMetricDropRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `MetricDrop`.
    pub fn metric_drop(mut self, value: impl Into<String>) -> Self {
        self.metric_drop = Some(value.into());
        self
    }
}

request! {
    UpdateMetricDropRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "MetricDrop" => metric_drop: query,
    }
}

impl Operation for UpdateMetricDropRequest {
    type Response = UpdateMetricDropResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMetricDrop")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdateMetricDropRequest`].
#[non_exhaustive]
pub struct UpdateMetricDropResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCCA4B88-BD7B-5A38-89AF-C09293BD4187`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateMetricDropResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
