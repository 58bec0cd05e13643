// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePublicIpAddressPool`, from `vpc/CreatePublicIpAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an empty IP address pool for public addresses of a line type.
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
    /// Whether the resource is an ordinary one or meant for a CloudBox.
    pub biz_type: Option<String>,
    /// Zones that can be used. Items: at most 10.
    pub zones: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Kinds of security protection to work on or to narrow the list down to. Items: at most 100.
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
    const ERRORS: &'static [CreatePublicIpAddressPoolError] = &[
        CreatePublicIpAddressPoolError::IllegalParamIsp,
        CreatePublicIpAddressPoolError::IllegalParamName,
        CreatePublicIpAddressPoolError::IllegalParamDescription,
        CreatePublicIpAddressPoolError::ForbiddenCreatePublicIpAddressPool,
        CreatePublicIpAddressPoolError::QuotaExceededPublicIpAddressPool,
        CreatePublicIpAddressPoolError::MissingParamZones,
        CreatePublicIpAddressPoolError::UnsupportedRegion,
        CreatePublicIpAddressPoolError::IllegalParamZones,
        CreatePublicIpAddressPoolError::IllegalParamSizeZones,
        CreatePublicIpAddressPoolError::UnsupportedFeatureIsp,
        CreatePublicIpAddressPoolError::OperationDeniedISPNotSupportDdosEnhanced,
        CreatePublicIpAddressPoolError::IllegalParamSecurityProtectionTypes,
        CreatePublicIpAddressPoolError::IncorrectBusinessStatusPublicIpAddressPool,
        CreatePublicIpAddressPoolError::OptInRequiredPublicIpAddressPool,
    ];
}

/// Response to [`CreatePublicIpAddressPoolRequest`].
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

/// Errors that the documentation of [`CreatePublicIpAddressPoolRequest`] names.
///
/// - [`IllegalParamIsp`](super::DocumentedError::IllegalParamIsp)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`ForbiddenCreatePublicIpAddressPool`](super::DocumentedError::ForbiddenCreatePublicIpAddressPool)
/// - [`QuotaExceededPublicIpAddressPool`](super::DocumentedError::QuotaExceededPublicIpAddressPool)
/// - [`MissingParamZones`](super::DocumentedError::MissingParamZones)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`IllegalParamZones`](super::DocumentedError::IllegalParamZones)
/// - [`IllegalParamSizeZones`](super::DocumentedError::IllegalParamSizeZones)
/// - [`UnsupportedFeatureIsp`](super::DocumentedError::UnsupportedFeatureIsp)
/// - [`OperationDeniedISPNotSupportDdosEnhanced`](super::DocumentedError::OperationDeniedISPNotSupportDdosEnhanced)
/// - [`IllegalParamSecurityProtectionTypes`](super::DocumentedError::IllegalParamSecurityProtectionTypes)
/// - [`IncorrectBusinessStatusPublicIpAddressPool`](super::DocumentedError::IncorrectBusinessStatusPublicIpAddressPool)
/// - [`OptInRequiredPublicIpAddressPool`](super::DocumentedError::OptInRequiredPublicIpAddressPool)
pub type CreatePublicIpAddressPoolError = super::DocumentedError;
