// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusGlobalView`, from `arms/GetPrometheusGlobalView.md`.

use alicloud_runtime::codegen::*;

/// Returns a global aggregation instance and its data sources in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .global_view_cluster_id("global-v2-cn-1478326682034601-vss8pd0i");
/// let reply = client.get_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the global view cluster that the call is about.
    /// Example: `global-v2-cn-1478326682034601-vss8pd0i`.
    pub global_view_cluster_id: Option<String>,
}

impl GetPrometheusGlobalViewRequest {
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
    GetPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GlobalViewClusterId" => global_view_cluster_id: query,
    }
}

impl Operation for GetPrometheusGlobalViewRequest {
    type Response = GetPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusGlobalView")
        .required(&["RegionId", "GlobalViewClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct GetPrometheusGlobalViewResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `743AD493-D006-53BD-AAEC-DDCE7FB68EA7`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    GetPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
