// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnatEntry`, from `vpc/ModifySnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes an SNAT rule.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifySnatEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .snat_entry_id("snat-bp1vcgcf8tm0plqcg****")
///     .snat_table_id("stb-8vbczigrhop8x5u3t****");
/// let reply = client.modify_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** SNAT rule to change. Example: `snat-bp1vcgcf8tm0plqcg****`.
    pub snat_entry_id: Option<String>,
    /// **Required.** SNAT table that the rule is in. Example: `stb-8vbczigrhop8x5u3t****`.
    pub snat_table_id: Option<String>,
    /// Public addresses that the sources appear under, separated by commas. Several must all be in one
    /// shared bandwidth plan. Example: `47.xx.xx.98`.
    pub snat_ip: Option<String>,
    /// Name by which people tell the SNAT rule from others. Length: 2 to 128. Example: `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Whether a client always leaves by the same one of the addresses of the SNAT rule, or by any of
    /// them.
    pub eip_affinity: Option<i32>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifySnatEntryRequest {
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
    /// Sets `SnatEntryId`, which is required.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SnatTableId`, which is required.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
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
    ModifySnatEntryRequest {
        "RegionId" => region_id: query,
        "SnatEntryId" => snat_entry_id: query,
        "SnatTableId" => snat_table_id: query,
        "SnatIp" => snat_ip: query,
        "SnatEntryName" => snat_entry_name: query,
        "ClientToken" => client_token: query,
        "EipAffinity" => eip_affinity: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifySnatEntryRequest {
    type Response = ModifySnatEntryResponse;
    type Error = ModifySnatEntryError;
    const INFO: OperationInfo = super::operation("ModifySnatEntry")
        .required(&["RegionId", "SnatEntryId", "SnatTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifySnatEntryError] = &[
        ModifySnatEntryError::InvalidRegionIdNotFound,
        ModifySnatEntryError::InvalidSnatTableIdNotFound,
        ModifySnatEntryError::InvalidSnatIpMalformed,
        ModifySnatEntryError::InvalidSnatEntryIdNotFound,
        ModifySnatEntryError::ForbiddenSourceVSwitchIdDuplicated,
        ModifySnatEntryError::InvalidSnatIpNotFound,
        ModifySnatEntryError::ForbiddenIpUsedInForwardTable,
        ModifySnatEntryError::InvalidParameterNameMalformed,
        ModifySnatEntryError::OperationUnsupportedEipForSnatPool,
        ModifySnatEntryError::IncorretSnatEntryStatus,
        ModifySnatEntryError::OperationFailedSnatIpsCheck,
        ModifySnatEntryError::OperationFailedSnatIpPoolCbwpRules,
        ModifySnatEntryError::EipNotInGateway,
        ModifySnatEntryError::InvalidParameterSnatIp,
        ModifySnatEntryError::QuotaExceededSnatIp,
        ModifySnatEntryError::OperationFailedSnatIpPoolBwpRules,
        ModifySnatEntryError::IncorrectStatusSnatEntry,
        ModifySnatEntryError::OperationFailedSnatIpsTooMany,
        ModifySnatEntryError::OperationFailedCanNotUseEipInDnat,
        ModifySnatEntryError::OperationUnsupportedEipNatGWCheck,
        ModifySnatEntryError::ResourceNotFoundSnatEntry,
        ModifySnatEntryError::IncorrectStatusNatIp,
        ModifySnatEntryError::OperationFailedCanNotUseNatIpInDnat,
        ModifySnatEntryError::IncorrectStatusNatgw,
        ModifySnatEntryError::OperationUnsupportedEipInBinding,
        ModifySnatEntryError::OperationUnsupportedEipNatBWPCheck,
        ModifySnatEntryError::ResourceNotFoundNatIp,
    ];
}

/// Response to [`ModifySnatEntryRequest`].
pub type ModifySnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySnatEntryRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnatTableIdNotFound`](super::DocumentedError::InvalidSnatTableIdNotFound)
/// - [`InvalidSnatIpMalformed`](super::DocumentedError::InvalidSnatIpMalformed)
/// - [`InvalidSnatEntryIdNotFound`](super::DocumentedError::InvalidSnatEntryIdNotFound)
/// - [`ForbiddenSourceVSwitchIdDuplicated`](super::DocumentedError::ForbiddenSourceVSwitchIdDuplicated)
/// - [`InvalidSnatIpNotFound`](super::DocumentedError::InvalidSnatIpNotFound)
/// - [`ForbiddenIpUsedInForwardTable`](super::DocumentedError::ForbiddenIpUsedInForwardTable)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`OperationUnsupportedEipForSnatPool`](super::DocumentedError::OperationUnsupportedEipForSnatPool)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`OperationFailedSnatIpsCheck`](super::DocumentedError::OperationFailedSnatIpsCheck)
/// - [`OperationFailedSnatIpPoolCbwpRules`](super::DocumentedError::OperationFailedSnatIpPoolCbwpRules)
/// - [`EipNotInGateway`](super::DocumentedError::EipNotInGateway)
/// - [`InvalidParameterSnatIp`](super::DocumentedError::InvalidParameterSnatIp)
/// - [`QuotaExceededSnatIp`](super::DocumentedError::QuotaExceededSnatIp)
/// - [`OperationFailedSnatIpPoolBwpRules`](super::DocumentedError::OperationFailedSnatIpPoolBwpRules)
/// - [`IncorrectStatusSnatEntry`](super::DocumentedError::IncorrectStatusSnatEntry)
/// - [`OperationFailedSnatIpsTooMany`](super::DocumentedError::OperationFailedSnatIpsTooMany)
/// - [`OperationFailedCanNotUseEipInDnat`](super::DocumentedError::OperationFailedCanNotUseEipInDnat)
/// - [`OperationUnsupportedEipNatGWCheck`](super::DocumentedError::OperationUnsupportedEipNatGWCheck)
/// - [`ResourceNotFoundSnatEntry`](super::DocumentedError::ResourceNotFoundSnatEntry), here with HTTP status 400
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`OperationFailedCanNotUseNatIpInDnat`](super::DocumentedError::OperationFailedCanNotUseNatIpInDnat)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
/// - [`OperationUnsupportedEipInBinding`](super::DocumentedError::OperationUnsupportedEipInBinding)
/// - [`OperationUnsupportedEipNatBWPCheck`](super::DocumentedError::OperationUnsupportedEipNatBWPCheck)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
pub type ModifySnatEntryError = super::DocumentedError;
