// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatGatewayAttribute`, from `vpc/ModifyNatGatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a NAT gateway or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNatGatewayAttributeRequest::new()
///     .nat_gateway_id("ngw-2ze0dcn4mq31qx2jc****")
///     .region_id("cn-hangzhou")
///     .name("nat123");
/// let reply = client.modify_nat_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-2ze0dcn4mq31qx2jc****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `nat123`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `fortest`.
    pub description: Option<String>,
    /// Whether the gateway itself replies to pings of its addresses.
    pub icmp_reply_enabled: Option<bool>,
    /// Whether EIPs stay visible as network interfaces in the VPC or the gateway translates them.
    pub eip_bind_mode: Option<String>,
    /// Whether this is switched on: session log.
    pub enable_session_log: Option<bool>,
    /// Where the session logs of the NAT gateway are sent.
    pub log_delivery: Option<LogDelivery>,
}

impl ModifyNatGatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `IcmpReplyEnabled`.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }
    /// Sets `EipBindMode`.
    pub fn eip_bind_mode(mut self, value: impl Into<String>) -> Self {
        self.eip_bind_mode = Some(value.into());
        self
    }
    /// Sets `EnableSessionLog`.
    #[inline]
    pub fn enable_session_log(mut self, value: bool) -> Self {
        self.enable_session_log = Some(value);
        self
    }
    /// Sets `LogDelivery`.
    pub fn log_delivery(mut self, value: impl Into<LogDelivery>) -> Self {
        self.log_delivery = Some(value.into());
        self
    }
}

request! {
    ModifyNatGatewayAttributeRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "IcmpReplyEnabled" => icmp_reply_enabled: query,
        "EipBindMode" => eip_bind_mode: query,
        "EnableSessionLog" => enable_session_log: query,
        "LogDelivery" => log_delivery: query_json,
    }
}

impl Operation for ModifyNatGatewayAttributeRequest {
    type Response = ModifyNatGatewayAttributeResponse;
    type Error = ModifyNatGatewayAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNatGatewayAttribute")
        .required(&["NatGatewayId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyNatGatewayAttributeError] = &[
        ModifyNatGatewayAttributeError::InvalidRegionIdNotFound,
        ModifyNatGatewayAttributeError::InvalidNatGatewayIdNotFound,
        ModifyNatGatewayAttributeError::InvalidParameterNameMalformed,
        ModifyNatGatewayAttributeError::InvalidParameterDescriptionMalformed,
        ModifyNatGatewayAttributeError::UnsupportedFeaturePrivateLinkMode,
        ModifyNatGatewayAttributeError::IncorrectStatusNatgw,
        ModifyNatGatewayAttributeError::ExclusiveParamAnyAndAny,
        ModifyNatGatewayAttributeError::IncorrectStatusNatGateway,
        ModifyNatGatewayAttributeError::DependencyViolationPrivateLinkMode,
        ModifyNatGatewayAttributeError::UnsupportedFeatureIcmpReplyEnabled,
        ModifyNatGatewayAttributeError::InvalidParamsNotNull,
        ModifyNatGatewayAttributeError::UnsupportedFeatureIndirectConvertForVpcNat,
        ModifyNatGatewayAttributeError::UnsupportedFeatureNormalNatModifyEipBindMode,
        ModifyNatGatewayAttributeError::OperationDeniedEipBondTypeIsAlreadyNAT,
        ModifyNatGatewayAttributeError::UnsupportedFeatureIndirectConvertForFwNat,
        ModifyNatGatewayAttributeError::QuotaExceededEipNumForModifyEipBondType,
        ModifyNatGatewayAttributeError::ResourceNotEnoughSwitchAvailableIps,
        ModifyNatGatewayAttributeError::UnsupportedFeatureVpcNatSecurityProtectionEnabled,
        ModifyNatGatewayAttributeError::OperationDeniedNatGatewayStatusInvalid,
        ModifyNatGatewayAttributeError::OperationDeniedEipStatusInvalid,
        ModifyNatGatewayAttributeError::OperationDeniedSnatEntryStatusInvalid,
        ModifyNatGatewayAttributeError::OperationDeniedDnatEntryStatusInvalid,
        ModifyNatGatewayAttributeError::UnsupportedFeatureMutilBindedTypeNatEnableFw,
        ModifyNatGatewayAttributeError::ForbiddenFinancialLocked,
        ModifyNatGatewayAttributeError::OperationFailedPrivateLinkMode,
        ModifyNatGatewayAttributeError::IllegalParamSessionLogDeliveryDestination,
        ModifyNatGatewayAttributeError::OperationFailedLogDeliveryIsUnAuthorized,
        ModifyNatGatewayAttributeError::IllegalParamSessionLogDeliveryType,
        ModifyNatGatewayAttributeError::UnsupportedFeatureEnableSessionLog,
        ModifyNatGatewayAttributeError::ForbiddenModifyEipBondType,
        ModifyNatGatewayAttributeError::OperationFailedConfigSessionLog,
    ];
}

/// Response to [`ModifyNatGatewayAttributeRequest`].
pub type ModifyNatGatewayAttributeResponse = alicloud_runtime::EmptyResponse;

/// Where the session logs of the NAT gateway are sent.
#[non_exhaustive]
pub struct LogDelivery {
    /// Which kind of log delivery it is or is to be.
    pub log_delivery_type: Option<String>,
    /// Logstore that receives the session logs, as an `acs:log` path of region, account, project and
    /// logstore.
    pub log_destination: Option<String>,
}

impl LogDelivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogDeliveryType`.
    pub fn log_delivery_type(mut self, value: impl Into<String>) -> Self {
        self.log_delivery_type = Some(value.into());
        self
    }
    /// Sets `LogDestination`.
    pub fn log_destination(mut self, value: impl Into<String>) -> Self {
        self.log_destination = Some(value.into());
        self
    }
}

request! {
    LogDelivery {
        "LogDeliveryType" => log_delivery_type: field,
        "LogDestination" => log_destination: field,
    }
}

/// Errors that the documentation of [`ModifyNatGatewayAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`UnsupportedFeaturePrivateLinkMode`](super::DocumentedError::UnsupportedFeaturePrivateLinkMode)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
/// - [`ExclusiveParamAnyAndAny`](super::DocumentedError::ExclusiveParamAnyAndAny)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`DependencyViolationPrivateLinkMode`](super::DocumentedError::DependencyViolationPrivateLinkMode)
/// - [`UnsupportedFeatureIcmpReplyEnabled`](super::DocumentedError::UnsupportedFeatureIcmpReplyEnabled)
/// - [`InvalidParamsNotNull`](super::DocumentedError::InvalidParamsNotNull)
/// - [`UnsupportedFeatureIndirectConvertForVpcNat`](super::DocumentedError::UnsupportedFeatureIndirectConvertForVpcNat)
/// - [`UnsupportedFeatureNormalNatModifyEipBindMode`](super::DocumentedError::UnsupportedFeatureNormalNatModifyEipBindMode)
/// - [`OperationDeniedEipBondTypeIsAlreadyNAT`](super::DocumentedError::OperationDeniedEipBondTypeIsAlreadyNAT)
/// - [`UnsupportedFeatureIndirectConvertForFwNat`](super::DocumentedError::UnsupportedFeatureIndirectConvertForFwNat)
/// - [`QuotaExceededEipNumForModifyEipBondType`](super::DocumentedError::QuotaExceededEipNumForModifyEipBondType)
/// - [`ResourceNotEnoughSwitchAvailableIps`](super::DocumentedError::ResourceNotEnoughSwitchAvailableIps)
/// - [`UnsupportedFeatureVpcNatSecurityProtectionEnabled`](super::DocumentedError::UnsupportedFeatureVpcNatSecurityProtectionEnabled)
/// - [`OperationDeniedNatGatewayStatusInvalid`](super::DocumentedError::OperationDeniedNatGatewayStatusInvalid)
/// - [`OperationDeniedEipStatusInvalid`](super::DocumentedError::OperationDeniedEipStatusInvalid)
/// - [`OperationDeniedSnatEntryStatusInvalid`](super::DocumentedError::OperationDeniedSnatEntryStatusInvalid)
/// - [`OperationDeniedDnatEntryStatusInvalid`](super::DocumentedError::OperationDeniedDnatEntryStatusInvalid)
/// - [`UnsupportedFeatureMutilBindedTypeNatEnableFw`](super::DocumentedError::UnsupportedFeatureMutilBindedTypeNatEnableFw)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`OperationFailedPrivateLinkMode`](super::DocumentedError::OperationFailedPrivateLinkMode)
/// - [`IllegalParamSessionLogDeliveryDestination`](super::DocumentedError::IllegalParamSessionLogDeliveryDestination)
/// - [`OperationFailedLogDeliveryIsUnAuthorized`](super::DocumentedError::OperationFailedLogDeliveryIsUnAuthorized)
/// - [`IllegalParamSessionLogDeliveryType`](super::DocumentedError::IllegalParamSessionLogDeliveryType)
/// - [`UnsupportedFeatureEnableSessionLog`](super::DocumentedError::UnsupportedFeatureEnableSessionLog)
/// - [`ForbiddenModifyEipBondType`](super::DocumentedError::ForbiddenModifyEipBondType)
/// - [`OperationFailedConfigSessionLog`](super::DocumentedError::OperationFailedConfigSessionLog)
pub type ModifyNatGatewayAttributeError = super::DocumentedError;
