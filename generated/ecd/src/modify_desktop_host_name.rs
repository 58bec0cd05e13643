// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopHostName`, from `ecd/ModifyDesktopHostName.md`.

use alicloud_runtime::codegen::*;

/// Changes the hostname of a Windows cloud computer in an AD office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopHostNameRequest::new()
///     .new_host_name("...")
///     .desktop_id("...");
/// let reply = client.modify_desktop_host_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopHostNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the new host goes by.
    pub new_host_name: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl ModifyDesktopHostNameRequest {
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
    /// Sets `NewHostName`, which is required.
    pub fn new_host_name(mut self, value: impl Into<String>) -> Self {
        self.new_host_name = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
}

request! {
    ModifyDesktopHostNameRequest {
        "RegionId" => region_id: query,
        "NewHostName" => new_host_name: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for ModifyDesktopHostNameRequest {
    type Response = ModifyDesktopHostNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopHostName")
        .required(&["RegionId", "NewHostName", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopHostNameRequest`].
pub type ModifyDesktopHostNameResponse = alicloud_runtime::EmptyResponse;
