// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnatEntry`, from `vpc/CreateSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds an SNAT rule, by which instances without a public address reach the internet under an
/// address of the NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateSnatEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .snat_ip("47.XX.XX.98")
///     .snat_table_id("stb-bp190wu8io1vgev****");
/// let reply = client.create_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnatEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Public addresses that the sources appear under, separated by commas. Several must all be in one
    /// shared bandwidth plan. Example: `47.XX.XX.98`.
    pub snat_ip: Option<String>,
    /// **Required.** SNAT table of the gateway, which gets the rule.
    /// Example: `stb-bp190wu8io1vgev****`.
    pub snat_table_id: Option<String>,
    /// vSwitch whose instances the rule takes out to the internet. Example: `vsw-bp1nhx2s9ui5o****`.
    pub source_vswitch_id: Option<String>,
    /// Range of a vSwitch, or address of one ECS instance, whose traffic the rule takes out to the
    /// internet. Example: `10.1.1.0/24`.
    pub source_cidr: Option<String>,
    /// Name by which people tell the SNAT rule from others. Length: 2 to 128. Example: `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44****`.
    pub client_token: Option<String>,
    /// Whether a client always leaves by the same one of the addresses of the SNAT rule, or by any of
    /// them.
    pub eip_affinity: Option<i32>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateSnatEntryRequest {
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
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
    /// Sets `SnatTableId`, which is required.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }
    /// Sets `SourceVSwitchId`.
    pub fn source_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.source_vswitch_id = Some(value.into());
        self
    }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EipAffinity`.
    #[inline]
    pub fn eip_affinity(mut self, value: i32) -> Self {
        self.eip_affinity = Some(value);
        self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateSnatEntryRequest {
        "RegionId" => region_id: query,
        "SnatIp" => snat_ip: query,
        "SnatTableId" => snat_table_id: query,
        "SourceVSwitchId" => source_vswitch_id: query,
        "SourceCIDR" => source_cidr: query,
        "SnatEntryName" => snat_entry_name: query,
        "ClientToken" => client_token: query,
        "EipAffinity" => eip_affinity: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateSnatEntryRequest {
    type Response = CreateSnatEntryResponse;
    type Error = CreateSnatEntryError;
    const INFO: OperationInfo = super::operation("CreateSnatEntry")
        .required(&["RegionId", "SnatTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateSnatEntryError] = &[
        CreateSnatEntryError::InvalidRegionIdNotFound,
        CreateSnatEntryError::InvalidSnatTableIdNotFound,
        CreateSnatEntryError::ForbiddenSourceVSwitchIdIncludeHaVip,
        CreateSnatEntryError::InvalidSnatIpMalformed,
        CreateSnatEntryError::SnatIpPoolCountTooMany,
        CreateSnatEntryError::ForbiddenSnatEntryCountLimited,
        CreateSnatEntryError::NotAllowUseSourcecidr,
        CreateSnatEntryError::InvalidVSwitchIdNotFound,
        CreateSnatEntryError::InvalidParameter,
        CreateSnatEntryError::ForbiddenSourceVSwitchIdDuplicated,
        CreateSnatEntryError::InvalidSnatIpNotFound,
        CreateSnatEntryError::ForbiddenIpUsedInForwardTable,
        CreateSnatEntryError::Forbindden,
        CreateSnatEntryError::OperationUnsupportedCidrConflict,
        CreateSnatEntryError::InvalidParameterNameMalformed,
        CreateSnatEntryError::UnsupportedFeaturePrivateLinkEnabled,
        CreateSnatEntryError::InvalidSourceCIDRMalformed,
        CreateSnatEntryError::NotAllowUseSourcecidrOutsidevpc,
        CreateSnatEntryError::NotAllowUseSourcecidrAutodefine,
        CreateSnatEntryError::NotAllowUseSourcecidrContainszero,
        CreateSnatEntryError::ForbiddenIpHasBeenUsedInDnat,
        CreateSnatEntryError::EipNotSupportSnatPool,
        CreateSnatEntryError::EipNotInGateway,
        CreateSnatEntryError::OperationUnsupportedEipNatIpCheck,
        CreateSnatEntryError::OperationUnsupportedEipNatBWPCheck,
        CreateSnatEntryError::OperationUnsupportedEipNatGWCheck,
        CreateSnatEntryError::OperationFailedSnatIpPoolBwpRules,
        CreateSnatEntryError::OperationFailedSnatIpsCheck,
        CreateSnatEntryError::OperationFailedSnatIpPoolCbwpRules,
        CreateSnatEntryError::CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR,
        CreateSnatEntryError::InvalidNatGatewayIdNotFound,
        CreateSnatEntryError::InvalidParameterSnatIp,
        CreateSnatEntryError::IncorrectStatusSnatEntry,
        CreateSnatEntryError::QuotaExceededSnatIp,
        CreateSnatEntryError::OperationUnsupportedEipInBinding,
        CreateSnatEntryError::OperationFailedVSwitchNotInVpc,
        CreateSnatEntryError::QuotaExceededSnatEntry,
        CreateSnatEntryError::IncorrectStatusNatIp,
        CreateSnatEntryError::IncorrectStatusNatgw,
        CreateSnatEntryError::ResourceNotFoundNatGateway,
        CreateSnatEntryError::ResourceNotFoundNatIp,
        CreateSnatEntryError::ResourceNotFoundVSwitch,
        CreateSnatEntryError::DefaultValidateError,
        CreateSnatEntryError::OperationFailedCrateSnatEntryTimeOut,
    ];
}

/// Response to [`CreateSnatEntryRequest`].
#[non_exhaustive]
pub struct CreateSnatEntryResponse {
    /// ID of an SNAT rule, as [`CreateSnatEntry`](super::Client::create_snat_entry) returned it.
    /// Example: `snat-kmd6nv8fy****`.
    pub snat_entry_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2315DEB7-5E92-423A-91F7-4C1EC9AD97C3`.
    pub request_id: Option<String>,
}

response! {
    CreateSnatEntryResponse {
        "SnatEntryId" => snat_entry_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateSnatEntryRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnatTableIdNotFound`](super::DocumentedError::InvalidSnatTableIdNotFound)
/// - [`ForbiddenSourceVSwitchIdIncludeHaVip`](super::DocumentedError::ForbiddenSourceVSwitchIdIncludeHaVip)
/// - [`InvalidSnatIpMalformed`](super::DocumentedError::InvalidSnatIpMalformed)
/// - [`SnatIpPoolCountTooMany`](super::DocumentedError::SnatIpPoolCountTooMany)
/// - [`ForbiddenSnatEntryCountLimited`](super::DocumentedError::ForbiddenSnatEntryCountLimited)
/// - [`NotAllowUseSourcecidr`](super::DocumentedError::NotAllowUseSourcecidr)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenSourceVSwitchIdDuplicated`](super::DocumentedError::ForbiddenSourceVSwitchIdDuplicated)
/// - [`InvalidSnatIpNotFound`](super::DocumentedError::InvalidSnatIpNotFound)
/// - [`ForbiddenIpUsedInForwardTable`](super::DocumentedError::ForbiddenIpUsedInForwardTable)
/// - [`Forbindden`](super::DocumentedError::Forbindden)
/// - [`OperationUnsupportedCidrConflict`](super::DocumentedError::OperationUnsupportedCidrConflict)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`UnsupportedFeaturePrivateLinkEnabled`](super::DocumentedError::UnsupportedFeaturePrivateLinkEnabled)
/// - [`InvalidSourceCIDRMalformed`](super::DocumentedError::InvalidSourceCIDRMalformed)
/// - [`NotAllowUseSourcecidrOutsidevpc`](super::DocumentedError::NotAllowUseSourcecidrOutsidevpc)
/// - [`NotAllowUseSourcecidrAutodefine`](super::DocumentedError::NotAllowUseSourcecidrAutodefine)
/// - [`NotAllowUseSourcecidrContainszero`](super::DocumentedError::NotAllowUseSourcecidrContainszero)
/// - [`ForbiddenIpHasBeenUsedInDnat`](super::DocumentedError::ForbiddenIpHasBeenUsedInDnat)
/// - [`EipNotSupportSnatPool`](super::DocumentedError::EipNotSupportSnatPool)
/// - [`EipNotInGateway`](super::DocumentedError::EipNotInGateway)
/// - [`OperationUnsupportedEipNatIpCheck`](super::DocumentedError::OperationUnsupportedEipNatIpCheck)
/// - [`OperationUnsupportedEipNatBWPCheck`](super::DocumentedError::OperationUnsupportedEipNatBWPCheck)
/// - [`OperationUnsupportedEipNatGWCheck`](super::DocumentedError::OperationUnsupportedEipNatGWCheck)
/// - [`OperationFailedSnatIpPoolBwpRules`](super::DocumentedError::OperationFailedSnatIpPoolBwpRules)
/// - [`OperationFailedSnatIpsCheck`](super::DocumentedError::OperationFailedSnatIpsCheck)
/// - [`OperationFailedSnatIpPoolCbwpRules`](super::DocumentedError::OperationFailedSnatIpPoolCbwpRules)
/// - [`CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR`](super::DocumentedError::CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound), here with HTTP status 400
/// - [`InvalidParameterSnatIp`](super::DocumentedError::InvalidParameterSnatIp)
/// - [`IncorrectStatusSnatEntry`](super::DocumentedError::IncorrectStatusSnatEntry)
/// - [`QuotaExceededSnatIp`](super::DocumentedError::QuotaExceededSnatIp)
/// - [`OperationUnsupportedEipInBinding`](super::DocumentedError::OperationUnsupportedEipInBinding)
/// - [`OperationFailedVSwitchNotInVpc`](super::DocumentedError::OperationFailedVSwitchNotInVpc)
/// - [`QuotaExceededSnatEntry`](super::DocumentedError::QuotaExceededSnatEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch), here with HTTP status 404
/// - [`DefaultValidateError`](super::DocumentedError::DefaultValidateError), here with HTTP status 500
/// - [`OperationFailedCrateSnatEntryTimeOut`](super::DocumentedError::OperationFailedCrateSnatEntryTimeOut)
pub type CreateSnatEntryError = super::DocumentedError;
