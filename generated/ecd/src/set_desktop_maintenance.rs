// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDesktopMaintenance`, from `ecd/SetDesktopMaintenance.md`.

use alicloud_runtime::codegen::*;

/// Puts cloud computers into maintenance mode or takes them out of it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetDesktopMaintenanceRequest::new()
///     .mode("...")
///     .desktop_ids(["..."]);
/// let reply = client.set_desktop_maintenance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDesktopMaintenanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// **Required.** IDs of the desktops to work on or to narrow the list down to. Items: at most 100.
    pub desktop_ids: Vec<String>,
}

impl SetDesktopMaintenanceRequest {
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
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `DesktopIds`, which is required.
    pub fn desktop_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetDesktopMaintenanceRequest {
        "RegionId" => region_id: query,
        "Mode" => mode: query,
        "DesktopIds" => desktop_ids: query,
    }
}

impl Operation for SetDesktopMaintenanceRequest {
    type Response = SetDesktopMaintenanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDesktopMaintenance")
        .required(&["RegionId", "Mode", "DesktopIds"])
        .region("RegionId");
}

/// Response to [`SetDesktopMaintenanceRequest`], which the documentation does not describe.
pub type SetDesktopMaintenanceResponse = alicloud_runtime::UndocumentedResponse;
