// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSimpleOfficeSite`, from `ecd/CreateSimpleOfficeSite.md`.

use alicloud_runtime::codegen::*;

/// Creates an office network whose users sign in with convenience accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateSimpleOfficeSiteRequest::new();
/// let reply = client.create_simple_office_site(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSimpleOfficeSiteRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// Code that stands for the verify, for programs to act on.
    pub verify_code: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// How access to or from the enable internet is set.
    pub enable_internet_access: Option<bool>,
    /// How access to or from the enable admin is set.
    pub enable_admin_access: Option<bool>,
    /// Which kind of desktop access it is or is to be.
    pub desktop_access_type: Option<String>,
    /// Device that the need verify zero is or uses.
    pub need_verify_zero_device: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Items: at most 10.
    pub vswitch_id: Vec<String>,
    /// `CloudBoxOfficeSite`.
    pub cloud_box_office_site: Option<bool>,
    /// Which kind of VPC it is or is to be.
    pub vpc_type: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
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

impl CreateSimpleOfficeSiteRequest {
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
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
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `EnableInternetAccess`.
    #[inline]
    pub fn enable_internet_access(mut self, value: bool) -> Self {
        self.enable_internet_access = Some(value);
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
    /// Sets `NeedVerifyZeroDevice`.
    #[inline]
    pub fn need_verify_zero_device(mut self, value: bool) -> Self {
        self.need_verify_zero_device = Some(value);
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
    /// Sets `CloudBoxOfficeSite`.
    #[inline]
    pub fn cloud_box_office_site(mut self, value: bool) -> Self {
        self.cloud_box_office_site = Some(value);
        self
    }
    /// Sets `VpcType`.
    pub fn vpc_type(mut self, value: impl Into<String>) -> Self {
        self.vpc_type = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
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
    CreateSimpleOfficeSiteRequest {
        "RegionId" => region_id: query,
        "CidrBlock" => cidr_block: query,
        "CenId" => cen_id: query,
        "CenOwnerId" => cen_owner_id: query,
        "VerifyCode" => verify_code: query,
        "Bandwidth" => bandwidth: query,
        "OfficeSiteName" => office_site_name: query,
        "EnableInternetAccess" => enable_internet_access: query,
        "EnableAdminAccess" => enable_admin_access: query,
        "DesktopAccessType" => desktop_access_type: query,
        "NeedVerifyZeroDevice" => need_verify_zero_device: query,
        "VSwitchId" => vswitch_id: query,
        "CloudBoxOfficeSite" => cloud_box_office_site: query,
        "VpcType" => vpc_type: query,
        "AccountType" => account_type: query,
        "AuthorityHost" => authority_host: query,
        "TenantId" => tenant_id: query,
        "DomainName" => domain_name: query,
        "ClientId" => client_id: query,
        "ClientSecret" => client_secret: query,
    }
}

impl Operation for CreateSimpleOfficeSiteRequest {
    type Response = CreateSimpleOfficeSiteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSimpleOfficeSite")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateSimpleOfficeSiteRequest`].
#[non_exhaustive]
pub struct CreateSimpleOfficeSiteResponse {
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+os-c5cy7q578s8jc****`.
    pub office_site_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    CreateSimpleOfficeSiteResponse {
        "OfficeSiteId" => office_site_id: value,
        "RequestId" => request_id: value,
    }
}
