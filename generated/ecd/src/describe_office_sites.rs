// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOfficeSites`, from `ecd/DescribeOfficeSites.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ADConnector, Log};

/// Lists office networks with all their properties, such as status, VPC and access settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_office_sites::OfficeSiteStatus;
///
/// let request = alicloud_ecd::DescribeOfficeSitesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_office_sites(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_office_sites(request)
///     .wait()
///     .until(OfficeSiteStatus::Registered)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOfficeSitesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of office site it is or is to be.
    pub office_site_type: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the office site that the call is about. Items: at most 100.
    pub office_site_id: Vec<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// `SecurityProtection`.
    pub security_protection: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeOfficeSitesRequest {
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
    /// Sets `OfficeSiteType`.
    pub fn office_site_type(mut self, value: impl Into<String>) -> Self {
        self.office_site_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.office_site_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SecurityProtection`.
    pub fn security_protection(mut self, value: impl Into<String>) -> Self {
        self.security_protection = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeOfficeSitesRequest {
        "RegionId" => region_id: query,
        "OfficeSiteType" => office_site_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "OfficeSiteId" => office_site_id: query,
        "Status" => status: query,
        "SecurityProtection" => security_protection: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DescribeOfficeSitesRequest {
    type Response = DescribeOfficeSitesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOfficeSites")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeOfficeSitesRequest {
    type Item = OfficeSite;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.office_sites)
    }
}

impl Stateful for DescribeOfficeSitesRequest {
    type State = OfficeSiteStatus;
    const FAILURES: &'static [OfficeSiteStatus] = &[
        OfficeSiteStatus::Configtrustfailed,
        OfficeSiteStatus::Error,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.office_site_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .office_sites
                .iter()
                .map(|v| (
                    v.office_site_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeOfficeSitesRequest`].
#[non_exhaustive]
pub struct DescribeOfficeSitesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The office sites that were found or are concerned, one entry each.
    pub office_sites: Vec<OfficeSite>,
}

response! {
    DescribeOfficeSitesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "OfficeSites" => office_sites: list(""),
    }
}

/// The office sites that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OfficeSite {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `REGISTERED`.
    pub status: Option<Open<OfficeSiteStatus>>,
    /// When the item was created. Example: `2021-05-06T05:58Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-uf6tz5k67puge5jn8****`.
    pub vpc_id: Option<String>,
    /// Which kind of VPC it is or is to be. Example: `Basic`.
    pub vpc_type: Option<String>,
    /// How access to or from the enable admin is set. Example: `true`.
    pub enable_admin_access: Option<bool>,
    /// How access to or from the enable cross desktop is set. Example: `false`.
    pub enable_cross_desktop_access: Option<bool>,
    /// Host name at which the desktop VPC is reached.
    pub desktop_vpc_endpoint: Option<String>,
    /// Which kind of desktop access it is or is to be. Example: `INTERNET`.
    pub desktop_access_type: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether the sso is switched on. Example: `false`.
    pub sso_enabled: Option<bool>,
    /// Address range in CIDR notation. Example: `47.100.XX.XX`.
    pub cidr_block: Option<String>,
    /// Upper limit of the data rate. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Password that belongs to the trust; keep it secret. Example: `To be hidden.`.
    pub trust_password: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// How access to or from the enable internet is set. Example: `false`.
    pub enable_internet_access: Option<bool>,
    /// Password that belongs to the domain name; keep it secret. Example: `testPassword`.
    pub domain_password: Option<String>,
    /// ID of the custom security group that the item belongs to or stands for.
    /// Example: `sg-bp1ce64o4g9mdf5u****`.
    pub custom_security_group_id: Option<String>,
    /// Name that the ou goes by. Example: `example.com/Domain Controllers`.
    pub ou_name: Option<String>,
    /// Name that the user of the domain name is known by. Example: `Administrator`.
    pub domain_user_name: Option<String>,
    /// Name that the sub domain name goes by. Example: `testSubDnsUserName`.
    pub sub_domain_name: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-3gwy16dojz1m65****`.
    pub cen_id: Option<String>,
    /// State that the CEN instance attach is in. Example: `attached`.
    pub cen_attach_status: Option<String>,
    /// Whether the mfa is switched on. Example: `false`.
    pub mfa_enabled: Option<bool>,
    /// ID of the network package that the item belongs to or stands for.
    /// Example: `np-amtp8e8q1o9e4****`.
    pub network_package_id: Option<String>,
    /// Name that the user of the DNS is known by. Example: `testDnsUserName`.
    pub dns_user_name: Option<String>,
    /// Which kind of office site it is or is to be. Example: `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The AD connectors that were found or are concerned, one entry each.
    pub ad_connectors: Vec<ADConnector>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
    /// IDs of the vSwitches that were found or are concerned. Example: `vsw-bp19ocz3erfx15uon****`.
    pub vswitch_ids: Vec<String>,
    /// IDs of the file systems that were found or are concerned. Example: `["05b534****"]`.
    pub file_system_ids: Vec<String>,
    /// Address that belongs to the sub DNS. Example: `["172.24.*.*"]`.
    pub sub_dns_address: Vec<String>,
    /// Address that belongs to the DNS. Example: `["172.24.*.*"]`.
    pub dns_address: Vec<String>,
    /// Example: `false`.
    pub need_verify_login_risk: Option<bool>,
    /// How many there are of this: desktop. Example: `1`.
    pub desktop_count: Option<i64>,
    /// How many there are in all of this: eds. Example: `0`.
    pub total_eds_count: Option<i64>,
    /// The total eds count for group that the item belongs to or stands for. Example: `0`.
    pub total_eds_count_for_group: Option<i64>,
    /// Device that the need verify zero is or uses. Example: `true`.
    pub need_verify_zero_device: Option<bool>,
    /// Example: `true`.
    pub cloud_box_office_site: Option<bool>,
    /// Which kind of sso it is or is to be. Example: `SAML`.
    pub sso_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Example: `beijing-ad01`.
    pub ad_hostname: Option<String>,
    /// State that the rds license is in. Example: `2`.
    pub rds_license_status: Option<String>,
    /// Address that belongs to the rds license. Example: `47.100.XX.XX`.
    pub rds_license_address: Option<String>,
    /// Name that the rds license domain name goes by. Example: `example.com`.
    pub rds_license_domain_name: Option<String>,
    /// The backup dns that are concerned. Example: `172.24.XX.XX`.
    pub backup_dns: Option<String>,
    /// Example: `beijing-ad02`.
    pub backup_dc_hostname: Option<String>,
    /// Whether this is switched on: service route. Example: `false`.
    pub enable_service_route: Option<bool>,
    /// Way in which the subnet works.
    pub subnet_mode: Option<String>,
}

response! {
    OfficeSite {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "VpcId" => vpc_id: value,
        "VpcType" => vpc_type: value,
        "EnableAdminAccess" => enable_admin_access: value,
        "EnableCrossDesktopAccess" => enable_cross_desktop_access: value,
        "DesktopVpcEndpoint" => desktop_vpc_endpoint: value,
        "DesktopAccessType" => desktop_access_type: value,
        "DomainName" => domain_name: value,
        "SsoEnabled" => sso_enabled: value,
        "CidrBlock" => cidr_block: value,
        "Bandwidth" => bandwidth: value,
        "TrustPassword" => trust_password: value,
        "Name" => name: value,
        "EnableInternetAccess" => enable_internet_access: value,
        "DomainPassword" => domain_password: value,
        "CustomSecurityGroupId" => custom_security_group_id: value,
        "OuName" => ou_name: value,
        "DomainUserName" => domain_user_name: value,
        "SubDomainName" => sub_domain_name: value,
        "OfficeSiteId" => office_site_id: value,
        "CenId" => cen_id: value,
        "CenAttachStatus" => cen_attach_status: value,
        "MfaEnabled" => mfa_enabled: value,
        "NetworkPackageId" => network_package_id: value,
        "DnsUserName" => dns_user_name: value,
        "OfficeSiteType" => office_site_type: value,
        "ADConnectors" => ad_connectors: list(""),
        "Logs" => logs: list(""),
        "VSwitchIds" => vswitch_ids: list(""),
        "FileSystemIds" => file_system_ids: list(""),
        "SubDnsAddress" => sub_dns_address: list(""),
        "DnsAddress" => dns_address: list(""),
        "NeedVerifyLoginRisk" => need_verify_login_risk: value,
        "DesktopCount" => desktop_count: value,
        "TotalEdsCount" => total_eds_count: value,
        "TotalEdsCountForGroup" => total_eds_count_for_group: value,
        "NeedVerifyZeroDevice" => need_verify_zero_device: value,
        "CloudBoxOfficeSite" => cloud_box_office_site: value,
        "SsoType" => sso_type: value,
        "ProtocolType" => protocol_type: value,
        "AdHostname" => ad_hostname: value,
        "RdsLicenseStatus" => rds_license_status: value,
        "RdsLicenseAddress" => rds_license_address: value,
        "RdsLicenseDomainName" => rds_license_domain_name: value,
        "BackupDns" => backup_dns: value,
        "BackupDCHostname" => backup_dc_hostname: value,
        "EnableServiceRoute" => enable_service_route: value,
        "SubnetMode" => subnet_mode: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum OfficeSiteStatus {
        /// `REGISTERING`
        Registering = "REGISTERING",
        /// `DEREGISTERING`
        Deregistering = "DEREGISTERING",
        /// `REGISTERED`
        Registered = "REGISTERED",
        /// `NEEDCONFIGTRUST`
        Needconfigtrust = "NEEDCONFIGTRUST",
        /// `CONFIGTRUSTFAILED`
        Configtrustfailed = "CONFIGTRUSTFAILED",
        /// `DEREGISTERED`
        Deregistered = "DEREGISTERED",
        /// `ERROR`
        Error = "ERROR",
        /// `CONFIGTRUSTING`
        Configtrusting = "CONFIGTRUSTING",
        /// `NEEDCONFIGUSER`
        Needconfiguser = "NEEDCONFIGUSER",
    }
}
