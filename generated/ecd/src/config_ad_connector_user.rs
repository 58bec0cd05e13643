// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigADConnectorUser`, from `ecd/ConfigADConnectorUser.md`.

use alicloud_runtime::codegen::*;

/// Sets the organizational unit and the administrator account of an AD office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ConfigADConnectorUserRequest::new()
///     .office_site_id("...")
///     .domain_user_name("...")
///     .domain_password("...");
/// let reply = client.config_ad_connector_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigADConnectorUserRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that the OU goes by.
    pub ou_name: Option<String>,
    /// **Required.** Name that the user of the domain name is known by.
    pub domain_user_name: Option<String>,
    /// **Required.** Password that belongs to the domain name; keep it secret.
    pub domain_password: Option<String>,
}

impl ConfigADConnectorUserRequest {
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
    /// Sets `OUName`.
    pub fn ou_name(mut self, value: impl Into<String>) -> Self {
        self.ou_name = Some(value.into());
        self
    }
    /// Sets `DomainUserName`, which is required.
    pub fn domain_user_name(mut self, value: impl Into<String>) -> Self {
        self.domain_user_name = Some(value.into());
        self
    }
    /// Sets `DomainPassword`, which is required.
    pub fn domain_password(mut self, value: impl Into<String>) -> Self {
        self.domain_password = Some(value.into());
        self
    }
}

request! {
    ConfigADConnectorUserRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "OUName" => ou_name: query,
        "DomainUserName" => domain_user_name: query,
        "DomainPassword" => domain_password: query,
    }
}

impl Operation for ConfigADConnectorUserRequest {
    type Response = ConfigADConnectorUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigADConnectorUser")
        .required(&["RegionId", "OfficeSiteId", "DomainUserName", "DomainPassword"])
        .region("RegionId");
}

/// Response to [`ConfigADConnectorUserRequest`].
pub type ConfigADConnectorUserResponse = alicloud_runtime::EmptyResponse;
