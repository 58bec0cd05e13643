// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyADConnectorOfficeSite`, from `ecd/ModifyADConnectorOfficeSite.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, domain, DNS or MFA settings of an AD office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyADConnectorOfficeSiteRequest::new()
///     .office_site_id("...");
/// let reply = client.modify_ad_connector_office_site(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyADConnectorOfficeSiteRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the user of the domain name is known by.
    pub domain_user_name: Option<String>,
    /// Password that belongs to the domain name; keep it secret.
    pub domain_password: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// Name that the sub domain name goes by.
    pub sub_domain_name: Option<String>,
    /// Whether the mfa is switched on.
    pub mfa_enabled: Option<bool>,
    /// Address that belongs to the DNS. Items: at most 1.
    pub dns_address: Vec<String>,
    /// Address that belongs to the sub domain name DNS. Items: at most 1.
    pub sub_domain_dns_address: Vec<String>,
    /// Host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// Name that the OU goes by.
    pub ou_name: Option<String>,
    /// Name server that is asked when the first fails.
    pub backup_dns: Option<String>,
    /// Host name of the domain controller that steps in when the first one fails.
    pub backup_dc_hostname: Option<String>,
}

impl ModifyADConnectorOfficeSiteRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DomainUserName`.
    pub fn domain_user_name(mut self, value: impl Into<String>) -> Self {
        self.domain_user_name = Some(value.into());
        self
    }
    /// Sets `DomainPassword`.
    pub fn domain_password(mut self, value: impl Into<String>) -> Self {
        self.domain_password = Some(value.into());
        self
    }
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `SubDomainName`.
    pub fn sub_domain_name(mut self, value: impl Into<String>) -> Self {
        self.sub_domain_name = Some(value.into());
        self
    }
    /// Sets `MfaEnabled`.
    #[inline]
    pub fn mfa_enabled(mut self, value: bool) -> Self {
        self.mfa_enabled = Some(value);
        self
    }
    /// Sets `DnsAddress`.
    pub fn dns_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SubDomainDnsAddress`.
    pub fn sub_domain_dns_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_domain_dns_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AdHostname`.
    pub fn ad_hostname(mut self, value: impl Into<String>) -> Self {
        self.ad_hostname = Some(value.into());
        self
    }
    /// Sets `OUName`.
    pub fn ou_name(mut self, value: impl Into<String>) -> Self {
        self.ou_name = Some(value.into());
        self
    }
    /// Sets `BackupDns`.
    pub fn backup_dns(mut self, value: impl Into<String>) -> Self {
        self.backup_dns = Some(value.into());
        self
    }
    /// Sets `BackupDCHostname`.
    pub fn backup_dc_hostname(mut self, value: impl Into<String>) -> Self {
        self.backup_dc_hostname = Some(value.into());
        self
    }
}

request! {
    ModifyADConnectorOfficeSiteRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "DomainName" => domain_name: query,
        "DomainUserName" => domain_user_name: query,
        "DomainPassword" => domain_password: query,
        "OfficeSiteName" => office_site_name: query,
        "SubDomainName" => sub_domain_name: query,
        "MfaEnabled" => mfa_enabled: query,
        "DnsAddress" => dns_address: query,
        "SubDomainDnsAddress" => sub_domain_dns_address: query,
        "AdHostname" => ad_hostname: query,
        "OUName" => ou_name: query,
        "BackupDns" => backup_dns: query,
        "BackupDCHostname" => backup_dc_hostname: query,
    }
}

impl Operation for ModifyADConnectorOfficeSiteRequest {
    type Response = ModifyADConnectorOfficeSiteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyADConnectorOfficeSite")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`ModifyADConnectorOfficeSiteRequest`].
pub type ModifyADConnectorOfficeSiteResponse = alicloud_runtime::EmptyResponse;
