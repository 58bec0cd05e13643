// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOfficeSiteCrossDesktopAccess`, from `ecd/ModifyOfficeSiteCrossDesktopAccess.md`.

use alicloud_runtime::codegen::*;

/// Allows or forbids network traffic between the cloud computers of an office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyOfficeSiteCrossDesktopAccessRequest::new()
///     .office_site_id("...")
///     .enable_cross_desktop_access(true);
/// let reply = client.modify_office_site_cross_desktop_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOfficeSiteCrossDesktopAccessRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** How access to or from the enable cross desktop is set.
    pub enable_cross_desktop_access: Option<bool>,
}

impl ModifyOfficeSiteCrossDesktopAccessRequest {
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
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `EnableCrossDesktopAccess`, which is required.
    #[inline]
    pub fn enable_cross_desktop_access(mut self, value: bool) -> Self {
        self.enable_cross_desktop_access = Some(value);
        self
    }
}

request! {
    ModifyOfficeSiteCrossDesktopAccessRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "EnableCrossDesktopAccess" => enable_cross_desktop_access: query,
    }
}

impl Operation for ModifyOfficeSiteCrossDesktopAccessRequest {
    type Response = ModifyOfficeSiteCrossDesktopAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyOfficeSiteCrossDesktopAccess")
        .required(&["RegionId", "OfficeSiteId", "EnableCrossDesktopAccess"])
        .region("RegionId");
}

/// Response to [`ModifyOfficeSiteCrossDesktopAccessRequest`].
pub type ModifyOfficeSiteCrossDesktopAccessResponse = alicloud_runtime::EmptyResponse;
