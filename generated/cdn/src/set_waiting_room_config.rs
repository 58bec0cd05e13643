// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetWaitingRoomConfig`, from `cdn/SetWaitingRoomConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets up a waiting room, which lets only a share of the visitors through at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetWaitingRoomConfigRequest::new()
///     .allow_pct(30)
///     .domain_name("xxx")
///     .gap_time(30)
///     .max_time_wait(20)
///     .wait_uri("xxx")
///     .wait_url("xxx");
/// let reply = client.set_waiting_room_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetWaitingRoomConfigRequest {
    /// **Required.** Share of the visitors, in percent, who go on to the origin instead of waiting.
    /// Range: 0 to 100. Example: `30`.
    pub allow_pct: Option<i32>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** How many seconds a visitor who left the queue may skip it.
    /// Unit: `seconds`. Example: `20`.
    pub gap_time: Option<i32>,
    /// **Required.** How many seconds a visitor waits in the queue. Example: `30`.
    pub max_time_wait: Option<i32>,
    /// **Required.** Regular expression for the paths that the waiting room guards.
    pub wait_uri: Option<String>,
    /// **Required.** Page that waiting visitors see. Example: `WaitUrl`.
    pub wait_url: Option<String>,
}

impl SetWaitingRoomConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllowPct`, which is required.
    #[inline]
    pub fn allow_pct(mut self, value: i32) -> Self {
        self.allow_pct = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `GapTime`, which is required.
    #[inline]
    pub fn gap_time(mut self, value: i32) -> Self {
        self.gap_time = Some(value);
        self
    }
    /// Sets `MaxTimeWait`, which is required.
    #[inline]
    pub fn max_time_wait(mut self, value: i32) -> Self {
        self.max_time_wait = Some(value);
        self
    }
    /// Sets `WaitUri`, which is required.
    pub fn wait_uri(mut self, value: impl Into<String>) -> Self {
        self.wait_uri = Some(value.into());
        self
    }
    /// Sets `WaitUrl`, which is required.
    pub fn wait_url(mut self, value: impl Into<String>) -> Self {
        self.wait_url = Some(value.into());
        self
    }
}

request! {
    SetWaitingRoomConfigRequest {
        "AllowPct" => allow_pct: query,
        "DomainName" => domain_name: query,
        "GapTime" => gap_time: query,
        "MaxTimeWait" => max_time_wait: query,
        "WaitUri" => wait_uri: query,
        "WaitUrl" => wait_url: query,
    }
}

impl Operation for SetWaitingRoomConfigRequest {
    type Response = SetWaitingRoomConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetWaitingRoomConfig")
        .required(
            &["AllowPct", "DomainName", "GapTime", "MaxTimeWait", "WaitUri", "WaitUrl"],
        );
}

/// Response to [`SetWaitingRoomConfigRequest`].
pub type SetWaitingRoomConfigResponse = alicloud_runtime::EmptyResponse;
