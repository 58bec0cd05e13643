// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSdlEventList`, from `cloudfw/DescribeSdlEventList.md`.

use alicloud_runtime::codegen::*;

/// Lists sensitive data leak events of a period, filtered by address, location or sensitivity.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSdlEventListRequest::new();
/// let reply = client.describe_sdl_event_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSdlEventListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// IP address that belongs to the dst.
    pub dst_ip: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Whether only leaks toward AI services come back: 1 yes, 0 no.
    pub only_ai_evt: Option<i32>,
    /// Level that the sensitive has on its scale.
    pub sensitive_level: Option<String>,
}

impl DescribeSdlEventListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SrcIp`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `DstIp`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `OnlyAiEvt`.
    #[inline]
    pub fn only_ai_evt(mut self, value: i32) -> Self {
        self.only_ai_evt = Some(value);
        self
    }
    /// Sets `SensitiveLevel`.
    pub fn sensitive_level(mut self, value: impl Into<String>) -> Self {
        self.sensitive_level = Some(value.into());
        self
    }
}

request! {
    DescribeSdlEventListRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SrcIp" => src_ip: query,
        "DstIp" => dst_ip: query,
        "Uuid" => uuid: query,
        "Location" => location: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "OnlyAiEvt" => only_ai_evt: query,
        "SensitiveLevel" => sensitive_level: query,
    }
}

impl Operation for DescribeSdlEventListRequest {
    type Response = DescribeSdlEventListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSdlEventList").read_only();
}

/// Response to [`DescribeSdlEventListRequest`], which the documentation does not describe.
pub type DescribeSdlEventListResponse = alicloud_runtime::UndocumentedResponse;
