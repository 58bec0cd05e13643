// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopName`, from `ecd/ModifyDesktopName.md`.

use alicloud_runtime::codegen::*;

/// Gives one cloud computer a new display name.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopNameRequest::new()
///     .new_desktop_name("...")
///     .desktop_id("...");
/// let reply = client.modify_desktop_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the new desktop goes by.
    pub new_desktop_name: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl ModifyDesktopNameRequest {
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
    /// Sets `NewDesktopName`, which is required.
    pub fn new_desktop_name(mut self, value: impl Into<String>) -> Self {
        self.new_desktop_name = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
}

request! {
    ModifyDesktopNameRequest {
        "RegionId" => region_id: query,
        "NewDesktopName" => new_desktop_name: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for ModifyDesktopNameRequest {
    type Response = ModifyDesktopNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopName")
        .required(&["RegionId", "NewDesktopName", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopNameRequest`].
pub type ModifyDesktopNameResponse = alicloud_runtime::EmptyResponse;
