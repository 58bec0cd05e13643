// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisconnectDesktopSessions`, from `ecd/DisconnectDesktopSessions.md`.

use alicloud_runtime::codegen::*;

/// Ends running sessions of users on cloud computers, or only checks if they could be ended.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::disconnect_desktop_sessions::Session;
///
/// let request = alicloud_ecd::DisconnectDesktopSessionsRequest::new()
///     .sessions([Session::new()]);
/// let reply = client.disconnect_desktop_sessions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisconnectDesktopSessionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The sessions to work on or to narrow the list down to. Items: at most 20.
    pub sessions: Vec<Session>,
    /// `PreCheck`.
    pub pre_check: Option<bool>,
}

impl DisconnectDesktopSessionsRequest {
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
    /// Sets `Sessions`, which is required.
    pub fn sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Session>>,
    ) -> Self {
        self.sessions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PreCheck`.
    #[inline]
    pub fn pre_check(mut self, value: bool) -> Self {
        self.pre_check = Some(value);
        self
    }
}

request! {
    DisconnectDesktopSessionsRequest {
        "RegionId" => region_id: query,
        "Sessions" => sessions: query,
        "PreCheck" => pre_check: query,
    }
}

impl Operation for DisconnectDesktopSessionsRequest {
    type Response = DisconnectDesktopSessionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisconnectDesktopSessions")
        .required(&["RegionId", "Sessions"])
        .region("RegionId");
}

/// Response to [`DisconnectDesktopSessionsRequest`].
#[non_exhaustive]
pub struct DisconnectDesktopSessionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2507CFA8-FEAB-5208-98F5-5E028C50XXXX`.
    pub request_id: Option<String>,
    /// The invalid sessions that were found or are concerned, one entry each.
    pub invalid_sessions: Vec<Session>,
}

response! {
    DisconnectDesktopSessionsResponse {
        "RequestId" => request_id: value,
        "InvalidSessions" => invalid_sessions: list(""),
    }
}

/// The sessions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Session {
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl Session {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

response! {
    Session {
        "EndUserId" => end_user_id: value,
        "DesktopId" => desktop_id: value,
    }
}
