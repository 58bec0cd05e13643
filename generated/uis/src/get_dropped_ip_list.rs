// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDroppedIpList`, from `uis/GetDroppedIpList.md`.

use alicloud_runtime::codegen::*;

/// Fetches the URL of a day's list of dropped IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::GetDroppedIpListRequest::new()
///     .uis_id("UIS-xxx88h4csbc6j8kkk****");
/// let reply = client.get_dropped_ip_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDroppedIpListRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxx88h4csbc6j8kkk****`.
    pub uis_id: Option<String>,
    /// Day or moment of the chart. Example: `2019-02-27`.
    pub chart_date: Option<String>,
}

impl GetDroppedIpListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ChartDate`.
    pub fn chart_date(mut self, value: impl Into<String>) -> Self {
        self.chart_date = Some(value.into());
        self
    }
}

request! {
    GetDroppedIpListRequest {
        "UisId" => uis_id: query,
        "ChartDate" => chart_date: query,
    }
}

impl Operation for GetDroppedIpListRequest {
    type Response = GetDroppedIpListResponse;
    type Error = GetDroppedIpListError;
    const INFO: OperationInfo = super::operation("GetDroppedIpList")
        .required(&["UisId"])
        .read_only();
    const ERRORS: &'static [GetDroppedIpListError] = &[
        GetDroppedIpListError::UnknownError,
    ];
}

/// Response to [`GetDroppedIpListRequest`].
#[non_exhaustive]
pub struct GetDroppedIpListResponse {
    /// Web address under which the dropped IP address list is found. Example: `text`.
    pub dropped_ip_list_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DEC4B8B2-E73A-47A5-9169-547ECB115205`.
    pub request_id: Option<String>,
}

response! {
    GetDroppedIpListResponse {
        "DroppedIpListUrl" => dropped_ip_list_url: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetDroppedIpListRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type GetDroppedIpListError = super::DocumentedError;
