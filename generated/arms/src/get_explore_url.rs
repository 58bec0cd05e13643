// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExploreUrl`, from `arms/GetExploreUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a URL that opens Grafana's Explore page with an expression on a cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetExploreUrlRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("c9cc4c5e220f8461f9d71b6ec6e******")
///     .type_("prometheus");
/// let reply = client.get_explore_url(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetExploreUrlRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c9cc4c5e220f8461f9d71b6ec6e******`.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `prometheus`.
    pub type_: Option<String>,
    /// Condition or formula, in the notation that the operation defines. Example: `{app="buy2"}`.
    pub expression: Option<String>,
}

impl GetExploreUrlRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
}

request! {
    GetExploreUrlRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
        "Expression" => expression: query,
    }
}

impl Operation for GetExploreUrlRequest {
    type Response = GetExploreUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetExploreUrl")
        .required(&["RegionId", "ClusterId", "Type"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetExploreUrlRequest`].
#[non_exhaustive]
pub struct GetExploreUrlResponse {
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetExploreUrlResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
