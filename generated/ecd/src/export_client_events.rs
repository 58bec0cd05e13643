// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportClientEvents`, from `ecd/ExportClientEvents.md`.

use alicloud_runtime::codegen::*;

/// Exports the events of clients to a file and gives its URL.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ExportClientEventsRequest::new();
/// let reply = client.export_client_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportClientEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Kinds of event to work on or to narrow the list down to. Items: at most 50.
    pub event_types: Vec<String>,
    /// Which kind of lang it is or is to be.
    pub lang_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ExportClientEventsRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `EventTypes`.
    pub fn event_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LangType`.
    pub fn lang_type(mut self, value: impl Into<String>) -> Self {
        self.lang_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ExportClientEventsRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopName" => desktop_name: query,
        "OfficeSiteId" => office_site_id: query,
        "OfficeSiteName" => office_site_name: query,
        "EventType" => event_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "EventTypes" => event_types: query,
        "LangType" => lang_type: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ExportClientEventsRequest {
    type Response = ExportClientEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExportClientEvents")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ExportClientEventsRequest`].
#[non_exhaustive]
pub struct ExportClientEventsResponse {
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    ExportClientEventsResponse {
        "Url" => url: value,
        "RequestId" => request_id: value,
    }
}
