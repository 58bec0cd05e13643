// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOfficeSiteMfaEnabled`, from `ecd/ModifyOfficeSiteMfaEnabled.md`.

use alicloud_runtime::codegen::*;

/// Turns multi-factor authentication on or off for an AD office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyOfficeSiteMfaEnabledRequest::new()
///     .office_site_id("...")
///     .mfa_enabled(true);
/// let reply = client.modify_office_site_mfa_enabled(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOfficeSiteMfaEnabledRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** Whether the mfa is switched on.
    pub mfa_enabled: Option<bool>,
}

impl ModifyOfficeSiteMfaEnabledRequest {
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
    /// Sets `MfaEnabled`, which is required.
    #[inline]
    pub fn mfa_enabled(mut self, value: bool) -> Self {
        self.mfa_enabled = Some(value);
        self
    }
}

request! {
    ModifyOfficeSiteMfaEnabledRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "MfaEnabled" => mfa_enabled: query,
    }
}

impl Operation for ModifyOfficeSiteMfaEnabledRequest {
    type Response = ModifyOfficeSiteMfaEnabledResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyOfficeSiteMfaEnabled")
        .required(&["RegionId", "OfficeSiteId", "MfaEnabled"])
        .region("RegionId");
}

/// Response to [`ModifyOfficeSiteMfaEnabledRequest`].
pub type ModifyOfficeSiteMfaEnabledResponse = alicloud_runtime::EmptyResponse;
