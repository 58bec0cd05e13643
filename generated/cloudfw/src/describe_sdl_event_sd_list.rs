// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSdlEventSdList`, from `cloudfw/DescribeSdlEventSdList.md`.

use alicloud_runtime::codegen::*;

/// Lists the sensitive data found in one leak event.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSdlEventSdListRequest::new();
/// let reply = client.describe_sdl_event_sd_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSdlEventSdListRequest {
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
}

impl DescribeSdlEventSdListRequest {
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
}

request! {
    DescribeSdlEventSdListRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SrcIp" => src_ip: query,
        "DstIp" => dst_ip: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DescribeSdlEventSdListRequest {
    type Response = DescribeSdlEventSdListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSdlEventSdList").read_only();
}

/// Response to [`DescribeSdlEventSdListRequest`], which the documentation does not describe.
pub type DescribeSdlEventSdListResponse = alicloud_runtime::UndocumentedResponse;
