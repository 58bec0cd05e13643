// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddress`, from `vpc/AssociateEipAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Attaches an EIP to a cloud resource of its region, such as an ECS instance, a NAT gateway or a
/// network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateEipAddressRequest::new()
///     .allocation_id("eip-2zeerraiwb7ujsxdc****")
///     .instance_id("i-2zebb08phyczzawe****");
/// let reply = client.associate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// **Required.** EIP to attach. Example: `eip-2zeerraiwb7ujsxdc****`.
    pub allocation_id: Option<String>,
    /// **Required.** Resource to attach the EIP to: an ECS or SLB instance, a NAT gateway, a secondary
    /// network interface or a HAVIP. Example: `i-2zebb08phyczzawe****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that `InstanceId` names. Default: `EcsInstance`. Example: `EcsInstance`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required** under conditions. Region of the resource. Needed only when the EIP goes to a
    /// shared-bandwidth Global Acceleration instance. Example: `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// Private address, from the range of the vSwitch, that the EIP leads to. Without it the system
    /// picks one. Example: `192.1.XX.XX`.
    pub private_ip_address: Option<String>,
    /// **Required** under conditions. How the EIP shows on a network interface. Needed only when
    /// `InstanceType` is `NetworkInterface`. Default: `NAT`. Example: `NAT`.
    pub mode: Option<Open<EipAddressMode>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
}

impl AssociateEipAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<EipAddressMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    AssociateEipAddressRequest {
        "AllocationId" => allocation_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "InstanceRegionId" => instance_region_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "Mode" => mode: query,
        "ClientToken" => client_token: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    type Error = AssociateEipAddressError;
    const INFO: OperationInfo = super::operation("AssociateEipAddress")
        .required(&["AllocationId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociateEipAddressError] = &[
        AssociateEipAddressError::InvalidAssociationDuplicated,
        AssociateEipAddressError::OperationDenied,
        AssociateEipAddressError::InvalidParameterMismatch,
        AssociateEipAddressError::IncorrectEipStatus,
        AssociateEipAddressError::InvalidInstanIdNotFound,
        AssociateEipAddressError::IncorrectInstanceStatus,
        AssociateEipAddressError::InvalidInstanceTypeValueNotSupported,
        AssociateEipAddressError::IncorrectHaVipStatus,
        AssociateEipAddressError::InvalidParameter2,
        AssociateEipAddressError::Forbbiden,
        AssociateEipAddressError::InvalidBindingStatus,
        AssociateEipAddressError::BindInstanceHavePortmapOrBindEip,
        AssociateEipAddressError::BindInstanceOwenerError,
        AssociateEipAddressError::InvalidAllocationIdNotFound,
        AssociateEipAddressError::InvalidParamsNotFound,
        AssociateEipAddressError::ServiceUnavailable,
        AssociateEipAddressError::OperationDeniedCloudBoxResourceExist,
        AssociateEipAddressError::OperationDeniedCloudBoxVSwitchExist,
        AssociateEipAddressError::TaskConflict,
        AssociateEipAddressError::EipCanNotAssociateWithPublicIp,
        AssociateEipAddressError::NatgatewayFinanciallocked,
        AssociateEipAddressError::InvalidParameterInstanceTypeNotSupport,
        AssociateEipAddressError::QuotaExceededNumberOfTrafficEip,
        AssociateEipAddressError::QuotaExceededNumberOfEip,
        AssociateEipAddressError::ForbiddenEipCanNotBindGatgw,
        AssociateEipAddressError::InvalidActionDenied,
        AssociateEipAddressError::InstanceTypeNotSupport2,
        AssociateEipAddressError::BindInstanceNotSupported,
        AssociateEipAddressError::ForbiddenInstanceBandwidthNotZero,
        AssociateEipAddressError::InstanceTypeNotSupport,
        AssociateEipAddressError::ServerRegionInvalid,
        AssociateEipAddressError::EniAttached,
        AssociateEipAddressError::EniHasSubIp,
        AssociateEipAddressError::InvalidDirectEipBindType,
        AssociateEipAddressError::InvalidStatusEcsStatusNotSupport,
        AssociateEipAddressError::InvalidFunctionNotSupported,
        AssociateEipAddressError::InvalidStatusEniStatusNotSupport,
        AssociateEipAddressError::InvalidParameterEniInstanceId,
        AssociateEipAddressError::InvalidNexthopDirectEni,
        AssociateEipAddressError::ModeConflict,
        AssociateEipAddressError::ModeNotSupport,
        AssociateEipAddressError::QuotaExceedMultiBindedEip,
        AssociateEipAddressError::InvalidEIPStatusBizDisabled,
        AssociateEipAddressError::OperationFailedEniSubIp,
        AssociateEipAddressError::InvalidEipEipQuotaExceeded,
        AssociateEipAddressError::OperationFailedQueryCommodityInfo,
        AssociateEipAddressError::OperationUnsupportedMultiIp,
        AssociateEipAddressError::InvalidNicOrVmNotFound,
        AssociateEipAddressError::OperationUnsupportedEipBindModel,
        AssociateEipAddressError::IncorrectStatusNatGateway,
        AssociateEipAddressError::EipBindRemoteBackendRegionMustBeSingle,
        AssociateEipAddressError::InvalidParameterBindingInstanceRegion,
        AssociateEipAddressError::OperationFailedHavipBoundPortmap,
        AssociateEipAddressError::IllegalParamMode,
        AssociateEipAddressError::InvalidStatusNotAllow,
        AssociateEipAddressError::InvalidInstanceNotExist,
        AssociateEipAddressError::InvalidBandwidthPackageIdNotFound,
        AssociateEipAddressError::ResourceQueryError,
        AssociateEipAddressError::InvalidStatusInstanceHasBandWidth,
        AssociateEipAddressError::OperationDeniedNoAvailablePrivateIp,
        AssociateEipAddressError::UnsupportedRegion,
        AssociateEipAddressError::ResourceAlreadyAssociatedIpAddress,
        AssociateEipAddressError::OperationFailedIpv4GatewayNotOpenedInVpc,
        AssociateEipAddressError::OperationFailedIpv4GatewayNotActivatedInVpc,
        AssociateEipAddressError::OperationDeniedL2EipBindIpAddress,
        AssociateEipAddressError::Forbidden,
        AssociateEipAddressError::ForbiddenFinancialLocked,
        AssociateEipAddressError::UnsupportedFeatureEipBindIpAddress,
        AssociateEipAddressError::OperationFailedInstanceNotExist,
        AssociateEipAddressError::OperationDeniedIpv4GatewayExist,
        AssociateEipAddressError::OperationFailedEipBindModeConflict,
        AssociateEipAddressError::OperationFailedEcsMigrating,
        AssociateEipAddressError::OperationFailedIpPrefixConflict,
        AssociateEipAddressError::UnsupportedFeatureEipBindPrefixIp,
        AssociateEipAddressError::OperationDeniedUnsupportedEipBindMode,
        AssociateEipAddressError::OperationDeniedUnauthorized,
        AssociateEipAddressError::OperationFailedSystemBusy,
        AssociateEipAddressError::OperationFailedPrivateIpAddressNotExist,
        AssociateEipAddressError::InvalidRegionIdNotFound,
        AssociateEipAddressError::ForbiddenRegionNotFound,
        AssociateEipAddressError::OperationDeniedVpcIpv4GatewayEnabled,
    ];
}

/// Response to [`AssociateEipAddressRequest`].
pub type AssociateEipAddressResponse = alicloud_runtime::EmptyResponse;

values! {
    /// How the EIP shows on a network interface.
    pub enum EipAddressMode {
        /// The EIP is translated to the private address and does not show on the interface.
        Nat = "NAT",
        /// Several EIPs show on the interface beside its private addresses.
        MultiBinded = "MULTI_BINDED",
        /// The interface carries the EIP itself (cut-through); it can take only one.
        Binded = "BINDED",
    }
}

/// Errors that the documentation of [`AssociateEipAddressRequest`] names.
///
/// - [`InvalidAssociationDuplicated`](super::DocumentedError::InvalidAssociationDuplicated)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidBindingStatus`](super::DocumentedError::InvalidBindingStatus)
/// - [`BindInstanceHavePortmapOrBindEip`](super::DocumentedError::BindInstanceHavePortmapOrBindEip)
/// - [`BindInstanceOwenerError`](super::DocumentedError::BindInstanceOwenerError)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`InvalidParamsNotFound`](super::DocumentedError::InvalidParamsNotFound)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
/// - [`OperationDeniedCloudBoxResourceExist`](super::DocumentedError::OperationDeniedCloudBoxResourceExist)
/// - [`OperationDeniedCloudBoxVSwitchExist`](super::DocumentedError::OperationDeniedCloudBoxVSwitchExist)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`EipCanNotAssociateWithPublicIp`](super::DocumentedError::EipCanNotAssociateWithPublicIp)
/// - [`NatgatewayFinanciallocked`](super::DocumentedError::NatgatewayFinanciallocked)
/// - [`InvalidParameterInstanceTypeNotSupport`](super::DocumentedError::InvalidParameterInstanceTypeNotSupport)
/// - [`QuotaExceededNumberOfTrafficEip`](super::DocumentedError::QuotaExceededNumberOfTrafficEip)
/// - [`QuotaExceededNumberOfEip`](super::DocumentedError::QuotaExceededNumberOfEip)
/// - [`ForbiddenEipCanNotBindGatgw`](super::DocumentedError::ForbiddenEipCanNotBindGatgw)
/// - [`InvalidActionDenied`](super::DocumentedError::InvalidActionDenied)
/// - [`InstanceTypeNotSupport2`](super::DocumentedError::InstanceTypeNotSupport2)
/// - [`BindInstanceNotSupported`](super::DocumentedError::BindInstanceNotSupported)
/// - [`ForbiddenInstanceBandwidthNotZero`](super::DocumentedError::ForbiddenInstanceBandwidthNotZero)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`ServerRegionInvalid`](super::DocumentedError::ServerRegionInvalid)
/// - [`EniAttached`](super::DocumentedError::EniAttached)
/// - [`EniHasSubIp`](super::DocumentedError::EniHasSubIp)
/// - [`InvalidDirectEipBindType`](super::DocumentedError::InvalidDirectEipBindType)
/// - [`InvalidStatusEcsStatusNotSupport`](super::DocumentedError::InvalidStatusEcsStatusNotSupport)
/// - [`InvalidFunctionNotSupported`](super::DocumentedError::InvalidFunctionNotSupported)
/// - [`InvalidStatusEniStatusNotSupport`](super::DocumentedError::InvalidStatusEniStatusNotSupport)
/// - [`InvalidParameterEniInstanceId`](super::DocumentedError::InvalidParameterEniInstanceId)
/// - [`InvalidNexthopDirectEni`](super::DocumentedError::InvalidNexthopDirectEni)
/// - [`ModeConflict`](super::DocumentedError::ModeConflict)
/// - [`ModeNotSupport`](super::DocumentedError::ModeNotSupport)
/// - [`QuotaExceedMultiBindedEip`](super::DocumentedError::QuotaExceedMultiBindedEip)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`OperationFailedEniSubIp`](super::DocumentedError::OperationFailedEniSubIp)
/// - [`InvalidEipEipQuotaExceeded`](super::DocumentedError::InvalidEipEipQuotaExceeded)
/// - [`OperationFailedQueryCommodityInfo`](super::DocumentedError::OperationFailedQueryCommodityInfo)
/// - [`OperationUnsupportedMultiIp`](super::DocumentedError::OperationUnsupportedMultiIp)
/// - [`InvalidNicOrVmNotFound`](super::DocumentedError::InvalidNicOrVmNotFound)
/// - [`OperationUnsupportedEipBindModel`](super::DocumentedError::OperationUnsupportedEipBindModel)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`EipBindRemoteBackendRegionMustBeSingle`](super::DocumentedError::EipBindRemoteBackendRegionMustBeSingle)
/// - [`InvalidParameterBindingInstanceRegion`](super::DocumentedError::InvalidParameterBindingInstanceRegion)
/// - [`OperationFailedHavipBoundPortmap`](super::DocumentedError::OperationFailedHavipBoundPortmap)
/// - [`IllegalParamMode`](super::DocumentedError::IllegalParamMode)
/// - [`InvalidStatusNotAllow`](super::DocumentedError::InvalidStatusNotAllow)
/// - [`InvalidInstanceNotExist`](super::DocumentedError::InvalidInstanceNotExist)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound), here with HTTP status 400
/// - [`ResourceQueryError`](super::DocumentedError::ResourceQueryError)
/// - [`InvalidStatusInstanceHasBandWidth`](super::DocumentedError::InvalidStatusInstanceHasBandWidth)
/// - [`OperationDeniedNoAvailablePrivateIp`](super::DocumentedError::OperationDeniedNoAvailablePrivateIp)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`ResourceAlreadyAssociatedIpAddress`](super::DocumentedError::ResourceAlreadyAssociatedIpAddress)
/// - [`OperationFailedIpv4GatewayNotOpenedInVpc`](super::DocumentedError::OperationFailedIpv4GatewayNotOpenedInVpc)
/// - [`OperationFailedIpv4GatewayNotActivatedInVpc`](super::DocumentedError::OperationFailedIpv4GatewayNotActivatedInVpc)
/// - [`OperationDeniedL2EipBindIpAddress`](super::DocumentedError::OperationDeniedL2EipBindIpAddress)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`UnsupportedFeatureEipBindIpAddress`](super::DocumentedError::UnsupportedFeatureEipBindIpAddress)
/// - [`OperationFailedInstanceNotExist`](super::DocumentedError::OperationFailedInstanceNotExist)
/// - [`OperationDeniedIpv4GatewayExist`](super::DocumentedError::OperationDeniedIpv4GatewayExist)
/// - [`OperationFailedEipBindModeConflict`](super::DocumentedError::OperationFailedEipBindModeConflict)
/// - [`OperationFailedEcsMigrating`](super::DocumentedError::OperationFailedEcsMigrating)
/// - [`OperationFailedIpPrefixConflict`](super::DocumentedError::OperationFailedIpPrefixConflict)
/// - [`UnsupportedFeatureEipBindPrefixIp`](super::DocumentedError::UnsupportedFeatureEipBindPrefixIp)
/// - [`OperationDeniedUnsupportedEipBindMode`](super::DocumentedError::OperationDeniedUnsupportedEipBindMode)
/// - [`OperationDeniedUnauthorized`](super::DocumentedError::OperationDeniedUnauthorized)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy)
/// - [`OperationFailedPrivateIpAddressNotExist`](super::DocumentedError::OperationFailedPrivateIpAddressNotExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`OperationDeniedVpcIpv4GatewayEnabled`](super::DocumentedError::OperationDeniedVpcIpv4GatewayEnabled)
pub type AssociateEipAddressError = super::DocumentedError;
