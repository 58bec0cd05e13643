// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAiRtcAuthCodeList`, from `ice/GetAiRtcAuthCodeList.md`.

use alicloud_runtime::codegen::*;

/// Lists authorization codes of licenses for real-time AI conversation, filtered by license item,
/// status or type.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetAiRtcAuthCodeListRequest::new()
///     .license_item_id("...");
/// let reply = client.get_ai_rtc_auth_code_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAiRtcAuthCodeListRequest {
    /// **Required.** ID of the license item that the call is about.
    pub license_item_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// How many there are of this: need total.
    pub need_total_count: Option<bool>,
}

impl GetAiRtcAuthCodeListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LicenseItemId`, which is required.
    pub fn license_item_id(mut self, value: impl Into<String>) -> Self {
        self.license_item_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NeedTotalCount`.
    #[inline]
    pub fn need_total_count(mut self, value: bool) -> Self {
        self.need_total_count = Some(value);
        self
    }
}

request! {
    GetAiRtcAuthCodeListRequest {
        "LicenseItemId" => license_item_id: query,
        "Status" => status: query,
        "Type" => type_: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "NeedTotalCount" => need_total_count: query,
    }
}

impl Operation for GetAiRtcAuthCodeListRequest {
    type Response = GetAiRtcAuthCodeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAiRtcAuthCodeList")
        .required(&["LicenseItemId"])
        .read_only();
}

/// Response to [`GetAiRtcAuthCodeListRequest`], which the documentation does not describe.
pub type GetAiRtcAuthCodeListResponse = alicloud_runtime::UndocumentedResponse;
