// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterAllUrl`, from `arms/GetClusterAllUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns all URLs of a cluster: remote read and write, Pushgateway, and Grafana.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetClusterAllUrlRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****");
/// let reply = client.get_cluster_all_url(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetClusterAllUrlRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl GetClusterAllUrlRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetClusterAllUrlRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetClusterAllUrlRequest {
    type Response = GetClusterAllUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetClusterAllUrl")
        .required(&["RegionId", "ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetClusterAllUrlRequest`].
#[non_exhaustive]
pub struct GetClusterAllUrlResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetClusterAllUrlResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
