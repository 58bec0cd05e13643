// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DoInsightsAction`, from `arms/DoInsightsAction.md`.

use alicloud_runtime::codegen::*;

/// Carries out an action of the insights feature, by the module and data given.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DoInsightsActionRequest::new()
///     .module("QueryTopo")
///     .data("text");
/// let reply = client.do_insights_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DoInsightsActionRequest {
    /// **Required.** Part of the service that acts. Example: `QueryTopo`.
    pub module: Option<String>,
    /// **Required.** Settings of the action, as JSON. Example: `text`.
    pub data: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DoInsightsActionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Module`, which is required.
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DoInsightsActionRequest {
        "Module" => module: form,
        "Data" => data: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DoInsightsActionRequest {
    type Response = DoInsightsActionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DoInsightsAction")
        .required(&["Module", "Data"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DoInsightsActionRequest`].
#[non_exhaustive]
pub struct DoInsightsActionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797A64E`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    DoInsightsActionResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}
