// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusGlobalView`, from `arms/DeletePrometheusGlobalView.md`.

use alicloud_runtime::codegen::*;

/// Deletes an aggregated Prometheus instance; the instances it joined stay.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeletePrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .global_view_cluster_id("global-v2-cn-1670100631025794-amaykca4");
/// let reply = client.delete_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the global view cluster that the call is about.
    /// Example: `global-v2-cn-1670100631025794-amaykca4`.
    pub global_view_cluster_id: Option<String>,
}

impl DeletePrometheusGlobalViewRequest {
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
    /// Sets `GlobalViewClusterId`, which is required.
    pub fn global_view_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.global_view_cluster_id = Some(value.into());
        self
    }
}

request! {
    DeletePrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GlobalViewClusterId" => global_view_cluster_id: query,
    }
}

impl Operation for DeletePrometheusGlobalViewRequest {
    type Response = DeletePrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrometheusGlobalView")
        .required(&["RegionId", "GlobalViewClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeletePrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct DeletePrometheusGlobalViewResponse {
    /// What the call returns besides its status. Example: `{"Success":true,"Msg":"OK"}`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `337B8F7E-0A64-5768-9225-E9B3CF******`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeletePrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
