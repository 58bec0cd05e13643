// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePublicIpAddressPool`, from `vpc/CreatePublicIpAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Creates one new public IP address pool with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreatePublicIpAddressPoolRequest::new();
/// let reply = client.create_public_ip_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolRequest {
    /// Provider of the leased line.
    pub isp: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of biz, out of those that the service tells apart.
    pub biz_type: Option<String>,
    /// Zones that can be used. Items: at most 10.
    pub zones: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Kinds of security protection that the call or the answer is about. Items: at most 100.
    pub security_protection_types: Vec<String>,
}

impl CreatePublicIpAddressPoolRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `Zones`.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.zones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePublicIpAddressPoolRequest {
        "Isp" => isp: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "BizType" => biz_type: query,
        "Zones" => zones: query,
        "Tag" => tag: query,
        "SecurityProtectionTypes" => security_protection_types: query,
    }
}

impl Operation for CreatePublicIpAddressPoolRequest {
    type Response = CreatePublicIpAddressPoolResponse;
    type Error = CreatePublicIpAddressPoolError;
    const INFO: OperationInfo = super::operation("CreatePublicIpAddressPool")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreatePublicIpAddressPoolRequest`] is answered with.
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolResponse {
    /// Address pool that was created; the service misspells this name.
    /// Example: `pippool-6wetvn6fumkgycssx****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub pulbic_ip_address_pool_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    /// Example: `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: Option<String>,
}

response! {
    CreatePublicIpAddressPoolResponse {
        "PulbicIpAddressPoolId" => pulbic_ip_address_pool_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "PublicIpAddressPoolId" => public_ip_address_pool_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreatePublicIpAddressPoolRequest`] names.
    pub enum CreatePublicIpAddressPoolError {
        IllegalParamIsp = "IllegalParam.Isp" ("400"), "", "`Isp` does not name a line type that the region offers.";
        IllegalParamName = "IllegalParam.Name" ("400"), "", "`Name` breaks the rules for names. Check its length and first character.";
        IllegalParamDescription = "IllegalParam.Description" ("400"), "", "`Description` breaks the rules for descriptions. Check its length and first characters.";
        ForbiddenCreatePublicIpAddressPool = "Forbidden.CreatePublicIpAddressPool" ("400"), "", "The account or the caller may not create public address pools.";
        QuotaExceededPublicIpAddressPool = "QuotaExceeded.PublicIpAddressPool" ("400"), "", "The account has as many public address pools as it may have.";
        MissingParamZones = "MissingParam.Zones" ("400"), "", "The call lacks `Zones`, where the address pool should be usable.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The region does not offer this function. Call in another region.";
        IllegalParamZones = "IllegalParam.Zones" ("400"), "", "The list of zones for the address pool holds one that cannot be used.";
        IllegalParamSizeZones = "IllegalParamSize.Zones" ("400"), "", "More or fewer zones are given than an address pool can have.";
        UnsupportedFeatureIsp = "UnsupportedFeature.Isp" ("400"), "", "The line type cannot be chosen here. Leave `Isp` out.";
        OperationDeniedISPNotSupportDdosEnhanced = "OperationDenied.ISPNotSupportDdosEnhanced" ("400"), "", "The line type of the pool does not go with enhanced DDoS protection.";
        IllegalParamSecurityProtectionTypes = "IllegalParam.SecurityProtectionTypes" ("400"), "", "`SecurityProtectionTypes` has a value that is not possible.";
        IncorrectBusinessStatusPublicIpAddressPool = "IncorrectBusinessStatus.PublicIpAddressPool" ("400"), "", "Public address pools are suspended for the account, usually because of open bills.";
        OptInRequiredPublicIpAddressPool = "OptInRequired.PublicIpAddressPool" ("400"), "", "The account has not activated public address pools, or may not use them.";
    }
}
