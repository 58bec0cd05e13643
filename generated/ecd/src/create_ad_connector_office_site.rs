// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateADConnectorOfficeSite`, from `ecd/CreateADConnectorOfficeSite.md`.

use alicloud_runtime::codegen::*;

/// Creates an office network whose users sign in with accounts of an enterprise's Active Directory.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateADConnectorOfficeSiteRequest::new()
///     .domain_name("...")
///     .dns_address(["..."]);
/// let reply = client.create_ad_connector_office_site(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateADConnectorOfficeSiteRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Code that stands for the verify, for programs to act on.
    pub verify_code: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the user of the domain name is known by.
    pub domain_user_name: Option<String>,
    /// Password that belongs to the domain name; keep it secret.
    pub domain_password: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// How access to or from the enable admin is set.
    pub enable_admin_access: Option<bool>,
    /// Which kind of desktop access it is or is to be.
    pub desktop_access_type: Option<String>,
    /// How access to or from the enable internet is set.
    pub enable_internet_access: Option<bool>,
    /// Name that the sub domain name goes by.
    pub sub_domain_name: Option<String>,
    /// Whether the mfa is switched on.
    pub mfa_enabled: Option<bool>,
    /// **Required.** Address that belongs to the DNS. Items: at most 1.
    pub dns_address: Vec<String>,
    /// Address that belongs to the sub domain name DNS. Items: at most 1.
    pub sub_domain_dns_address: Vec<String>,
    /// `Specification`.
    pub specification: Option<i64>,
    /// Host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// Name server that is asked when the first fails.
    pub backup_dns: Option<String>,
    /// Host name of the domain controller that steps in when the first one fails.
    pub backup_dc_hostname: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Items: at most 2.
    pub vswitch_id: Vec<String>,
}

impl CreateADConnectorOfficeSiteRequest {
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
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VerifyCode`.
    pub fn verify_code(mut self, value: impl Into<String>) -> Self {
        self.verify_code = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
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
    /// Sets `EnableAdminAccess`.
    #[inline]
    pub fn enable_admin_access(mut self, value: bool) -> Self {
        self.enable_admin_access = Some(value);
        self
    }
    /// Sets `DesktopAccessType`.
    pub fn desktop_access_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_access_type = Some(value.into());
        self
    }
    /// Sets `EnableInternetAccess`.
    #[inline]
    pub fn enable_internet_access(mut self, value: bool) -> Self {
        self.enable_internet_access = Some(value);
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
    /// Sets `DnsAddress`, which is required.
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
    /// Sets `Specification`.
    #[inline]
    pub fn specification(mut self, value: i64) -> Self {
        self.specification = Some(value);
        self
    }
    /// Sets `AdHostname`.
    pub fn ad_hostname(mut self, value: impl Into<String>) -> Self {
        self.ad_hostname = Some(value.into());
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
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
    /// Sets `VSwitchId`.
    pub fn vswitch_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateADConnectorOfficeSiteRequest {
        "RegionId" => region_id: query,
        "CidrBlock" => cidr_block: query,
        "CenOwnerId" => cen_owner_id: query,
        "CenId" => cen_id: query,
        "VerifyCode" => verify_code: query,
        "Bandwidth" => bandwidth: query,
        "DomainName" => domain_name: query,
        "DomainUserName" => domain_user_name: query,
        "DomainPassword" => domain_password: query,
        "OfficeSiteName" => office_site_name: query,
        "EnableAdminAccess" => enable_admin_access: query,
        "DesktopAccessType" => desktop_access_type: query,
        "EnableInternetAccess" => enable_internet_access: query,
        "SubDomainName" => sub_domain_name: query,
        "MfaEnabled" => mfa_enabled: query,
        "DnsAddress" => dns_address: query,
        "SubDomainDnsAddress" => sub_domain_dns_address: query,
        "Specification" => specification: query,
        "AdHostname" => ad_hostname: query,
        "ProtocolType" => protocol_type: query,
        "BackupDns" => backup_dns: query,
        "BackupDCHostname" => backup_dc_hostname: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for CreateADConnectorOfficeSiteRequest {
    type Response = CreateADConnectorOfficeSiteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateADConnectorOfficeSite")
        .required(&["RegionId", "DomainName", "DnsAddress"])
        .region("RegionId");
}

/// Response to [`CreateADConnectorOfficeSiteRequest`].
#[non_exhaustive]
pub struct CreateADConnectorOfficeSiteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
}

response! {
    CreateADConnectorOfficeSiteResponse {
        "RequestId" => request_id: value,
        "OfficeSiteId" => office_site_id: value,
    }
}
