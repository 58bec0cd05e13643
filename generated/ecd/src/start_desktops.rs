// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDesktops`, from `ecd/StartDesktops.md`.

use alicloud_runtime::codegen::*;

/// Starts stopped cloud computers, which users can connect to once they run.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::StartDesktopsRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.start_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
}

impl StartDesktopsRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartDesktopsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for StartDesktopsRequest {
    type Response = StartDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartDesktops")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`StartDesktopsRequest`].
pub type StartDesktopsResponse = alicloud_runtime::EmptyResponse;
