// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOfficeSiteSsoStatus`, from `ecd/GetOfficeSiteSsoStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether single sign-on is on for an office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetOfficeSiteSsoStatusRequest::new()
///     .office_site_id("...");
/// let reply = client.get_office_site_sso_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl GetOfficeSiteSsoStatusRequest {
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
}

request! {
    GetOfficeSiteSsoStatusRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for GetOfficeSiteSsoStatusRequest {
    type Response = GetOfficeSiteSsoStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOfficeSiteSsoStatus")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetOfficeSiteSsoStatusRequest`].
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatusResponse {
    /// State that the sso is in. Example: `false`.
    pub sso_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    GetOfficeSiteSsoStatusResponse {
        "SsoStatus" => sso_status: value,
        "RequestId" => request_id: value,
    }
}
