// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateADConnectorDirectory`, from `ecd/CreateADConnectorDirectory.md`.

use alicloud_runtime::codegen::*;

/// Creates a directory that connects to an enterprise's own Active Directory domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateADConnectorDirectoryRequest::new()
///     .domain_name("...")
///     .domain_user_name("...")
///     .domain_password("...")
///     .directory_name("...")
///     .dns_address(["..."])
///     .vswitch_id(["..."]);
/// let reply = client.create_ad_connector_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateADConnectorDirectoryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the user of the domain name is known by.
    pub domain_user_name: Option<String>,
    /// **Required.** Password that belongs to the domain name; keep it secret.
    pub domain_password: Option<String>,
    /// **Required.** Name that the directory goes by.
    pub directory_name: Option<String>,
    /// How access to or from the enable admin is set.
    pub enable_admin_access: Option<bool>,
    /// Which kind of desktop access it is or is to be.
    pub desktop_access_type: Option<String>,
    /// Name that the sub domain name goes by.
    pub sub_domain_name: Option<String>,
    /// Whether the mfa is switched on.
    pub mfa_enabled: Option<bool>,
    /// **Required.** Address that belongs to the DNS. Items: at most 1.
    pub dns_address: Vec<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone. Items: at most 1.
    pub vswitch_id: Vec<String>,
    /// Address that belongs to the sub domain name DNS. Items: at most 1.
    pub sub_domain_dns_address: Vec<String>,
    /// `Specification`.
    pub specification: Option<i64>,
}

impl CreateADConnectorDirectoryRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `DirectoryName`, which is required.
    pub fn directory_name(mut self, value: impl Into<String>) -> Self {
        self.directory_name = Some(value.into());
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_id = value.into_iter().map(Into::into).collect();
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
}

request! {
    CreateADConnectorDirectoryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "DomainUserName" => domain_user_name: query,
        "DomainPassword" => domain_password: query,
        "DirectoryName" => directory_name: query,
        "EnableAdminAccess" => enable_admin_access: query,
        "DesktopAccessType" => desktop_access_type: query,
        "SubDomainName" => sub_domain_name: query,
        "MfaEnabled" => mfa_enabled: query,
        "DnsAddress" => dns_address: query,
        "VSwitchId" => vswitch_id: query,
        "SubDomainDnsAddress" => sub_domain_dns_address: query,
        "Specification" => specification: query,
    }
}

impl Operation for CreateADConnectorDirectoryRequest {
    type Response = CreateADConnectorDirectoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateADConnectorDirectory")
        .required(
            &[
                "RegionId",
                "DomainName",
                "DomainUserName",
                "DomainPassword",
                "DirectoryName",
                "DnsAddress",
                "VSwitchId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateADConnectorDirectoryRequest`].
#[non_exhaustive]
pub struct CreateADConnectorDirectoryResponse {
    /// Password that belongs to the trust; keep it secret. Example: `82Tg****`.
    pub trust_password: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FE99D5E-93A1-493F-B1CB-0ABD4D05BEFF`.
    pub request_id: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-gx2x1dhsmu52rd****`.
    pub directory_id: Option<String>,
    /// The ad connectors that were found or are concerned, one entry each.
    pub ad_connectors: Vec<AdConnector>,
}

response! {
    CreateADConnectorDirectoryResponse {
        "TrustPassword" => trust_password: value,
        "RequestId" => request_id: value,
        "DirectoryId" => directory_id: value,
        "AdConnectors" => ad_connectors: list(""),
    }
}

/// The ad connectors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AdConnector {
    /// Network or postal address of the item. Example: `127.0.XX.XX`.
    pub address: Option<String>,
}

response! {
    AdConnector {
        "Address" => address: value,
    }
}
