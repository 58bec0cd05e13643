// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetOfficeSiteSsoStatus`, from `ecd/SetOfficeSiteSsoStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns single sign-on on or off for an office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetOfficeSiteSsoStatusRequest::new()
///     .office_site_id("...")
///     .enable_sso(true);
/// let reply = client.set_office_site_sso_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetOfficeSiteSsoStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** Whether this is switched on: sso.
    pub enable_sso: Option<bool>,
}

impl SetOfficeSiteSsoStatusRequest {
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
    /// Sets `EnableSso`, which is required.
    #[inline]
    pub fn enable_sso(mut self, value: bool) -> Self {
        self.enable_sso = Some(value);
        self
    }
}

request! {
    SetOfficeSiteSsoStatusRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "EnableSso" => enable_sso: query,
    }
}

impl Operation for SetOfficeSiteSsoStatusRequest {
    type Response = SetOfficeSiteSsoStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetOfficeSiteSsoStatus")
        .required(&["RegionId", "OfficeSiteId", "EnableSso"])
        .region("RegionId");
}

/// Response to [`SetOfficeSiteSsoStatusRequest`].
pub type SetOfficeSiteSsoStatusResponse = alicloud_runtime::EmptyResponse;
