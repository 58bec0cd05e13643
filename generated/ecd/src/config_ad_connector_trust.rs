// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigADConnectorTrust`, from `ecd/ConfigADConnectorTrust.md`.

use alicloud_runtime::codegen::*;

/// Sets up the trust relationship with the AD domain for an AD office network that uses HDX.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ConfigADConnectorTrustRequest::new()
///     .office_site_id("...")
///     .trust_key("...");
/// let reply = client.config_ad_connector_trust(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigADConnectorTrustRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the trust.
    pub trust_key: Option<String>,
    /// Domain name that belongs to the rds license.
    pub rds_license_domain: Option<bool>,
}

impl ConfigADConnectorTrustRequest {
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
    /// Sets `TrustKey`, which is required.
    pub fn trust_key(mut self, value: impl Into<String>) -> Self {
        self.trust_key = Some(value.into());
        self
    }
    /// Sets `RdsLicenseDomain`.
    #[inline]
    pub fn rds_license_domain(mut self, value: bool) -> Self {
        self.rds_license_domain = Some(value);
        self
    }
}

request! {
    ConfigADConnectorTrustRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "TrustKey" => trust_key: query,
        "RdsLicenseDomain" => rds_license_domain: query,
    }
}

impl Operation for ConfigADConnectorTrustRequest {
    type Response = ConfigADConnectorTrustResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigADConnectorTrust")
        .required(&["RegionId", "OfficeSiteId", "TrustKey"])
        .region("RegionId");
}

/// Response to [`ConfigADConnectorTrustRequest`].
pub type ConfigADConnectorTrustResponse = alicloud_runtime::EmptyResponse;
