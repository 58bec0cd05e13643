// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSchedules`, from `ice/ListSchedules.md`.

use alicloud_runtime::codegen::*;

/// Lists what a channel will play within a window of the coming seconds.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSchedulesRequest::new()
///     .channel_name("...")
///     .window_duration_seconds(1);
/// let reply = client.list_schedules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSchedulesRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** How many seconds this is: window duration.
    pub window_duration_seconds: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSchedulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `WindowDurationSeconds`, which is required.
    #[inline]
    pub fn window_duration_seconds(mut self, value: i64) -> Self {
        self.window_duration_seconds = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListSchedulesRequest {
        "ChannelName" => channel_name: query,
        "WindowDurationSeconds" => window_duration_seconds: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSchedulesRequest {
    type Response = ListSchedulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSchedules")
        .required(&["ChannelName", "WindowDurationSeconds"])
        .read_only();
}

/// Response to [`ListSchedulesRequest`], which the documentation does not describe.
pub type ListSchedulesResponse = alicloud_runtime::UndocumentedResponse;
