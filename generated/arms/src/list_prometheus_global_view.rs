// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusGlobalView`, from `arms/ListPrometheusGlobalView.md`.

use alicloud_runtime::codegen::*;

/// Lists the global aggregation instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListPrometheusGlobalViewRequest {
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
}

request! {
    ListPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListPrometheusGlobalViewRequest {
    type Response = ListPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusGlobalView")
        .required(&["RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct ListPrometheusGlobalViewResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DBDCE95A-A0DD-5FC5-97CC-EEFC3D814385`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
