// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRTCLiveRooms`, from `live/ListRTCLiveRooms.md`.

use alicloud_runtime::codegen::*;

/// Lists the live rooms of an RTC app, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListRTCLiveRoomsRequest::new()
///     .app_id("...");
/// let reply = client.list_rtc_live_rooms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRTCLiveRoomsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_no: Option<i32>,
}

impl ListRTCLiveRoomsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    ListRTCLiveRoomsRequest {
        "AppId" => app_id: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListRTCLiveRoomsRequest {
    type Response = ListRTCLiveRoomsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRTCLiveRooms")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`ListRTCLiveRoomsRequest`], which the documentation does not describe.
pub type ListRTCLiveRoomsResponse = alicloud_runtime::UndocumentedResponse;
