// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOfficeSiteAttribute`, from `ecd/ModifyOfficeSiteAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes basics of an office network, such as name, access type and local administrator rights.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyOfficeSiteAttributeRequest::new()
///     .office_site_id("...");
/// let reply = client.modify_office_site_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOfficeSiteAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Which kind of desktop access it is or is to be.
    pub desktop_access_type: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// `NeedVerifyLoginRisk`.
    pub need_verify_login_risk: Option<bool>,
    /// Device that the need verify zero is or uses.
    pub need_verify_zero_device: Option<bool>,
    /// How access to or from the enable admin is set.
    pub enable_admin_access: Option<bool>,
    /// Host name or address of the authority.
    pub authority_host: Option<String>,
    /// ID of the tenant that the call is about.
    pub tenant_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// ID of the client that the call is about.
    pub client_id: Option<String>,
    /// `ClientSecret`.
    pub client_secret: Option<String>,
}

impl ModifyOfficeSiteAttributeRequest {
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
    /// Sets `DesktopAccessType`.
    pub fn desktop_access_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_access_type = Some(value.into());
        self
    }
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `NeedVerifyLoginRisk`.
    #[inline]
    pub fn need_verify_login_risk(mut self, value: bool) -> Self {
        self.need_verify_login_risk = Some(value);
        self
    }
    /// Sets `NeedVerifyZeroDevice`.
    #[inline]
    pub fn need_verify_zero_device(mut self, value: bool) -> Self {
        self.need_verify_zero_device = Some(value);
        self
    }
    /// Sets `EnableAdminAccess`.
    #[inline]
    pub fn enable_admin_access(mut self, value: bool) -> Self {
        self.enable_admin_access = Some(value);
        self
    }
    /// Sets `AuthorityHost`.
    pub fn authority_host(mut self, value: impl Into<String>) -> Self {
        self.authority_host = Some(value.into());
        self
    }
    /// Sets `TenantId`.
    pub fn tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `ClientSecret`.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
}

request! {
    ModifyOfficeSiteAttributeRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "DesktopAccessType" => desktop_access_type: query,
        "OfficeSiteName" => office_site_name: query,
        "NeedVerifyLoginRisk" => need_verify_login_risk: query,
        "NeedVerifyZeroDevice" => need_verify_zero_device: query,
        "EnableAdminAccess" => enable_admin_access: query,
        "AuthorityHost" => authority_host: query,
        "TenantId" => tenant_id: query,
        "DomainName" => domain_name: query,
        "ClientId" => client_id: query,
        "ClientSecret" => client_secret: query,
    }
}

impl Operation for ModifyOfficeSiteAttributeRequest {
    type Response = ModifyOfficeSiteAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyOfficeSiteAttribute")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`ModifyOfficeSiteAttributeRequest`].
pub type ModifyOfficeSiteAttributeResponse = alicloud_runtime::EmptyResponse;
