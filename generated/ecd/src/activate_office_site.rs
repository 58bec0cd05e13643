// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateOfficeSite`, from `ecd/ActivateOfficeSite.md`.

use alicloud_runtime::codegen::*;

/// Unlocks an office network of convenience accounts that was locked after standing idle.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ActivateOfficeSiteRequest::new()
///     .office_site_id("...");
/// let reply = client.activate_office_site(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateOfficeSiteRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl ActivateOfficeSiteRequest {
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
    ActivateOfficeSiteRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for ActivateOfficeSiteRequest {
    type Response = ActivateOfficeSiteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ActivateOfficeSite")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`ActivateOfficeSiteRequest`].
pub type ActivateOfficeSiteResponse = alicloud_runtime::EmptyResponse;
