// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddress`, from `ecs/AssociateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Binds an EIP to an instance or another supported resource.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssociateEipAddressRequest::new()
///     .allocation_id("...")
///     .instance_id("...");
/// let reply = client.associate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
}

impl AssociateEipAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    AssociateEipAddressRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    type Error = AssociateEipAddressError;
    const INFO: OperationInfo = super::operation("AssociateEipAddress")
        .required(&["AllocationId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [AssociateEipAddressError] = &[
        AssociateEipAddressError::InvalidActionDenied,
        AssociateEipAddressError::InvalidAssociationDuplicated,
        AssociateEipAddressError::OperationDenied,
        AssociateEipAddressError::InvalidParameterMismatch,
        AssociateEipAddressError::IncorrectEipStatus,
        AssociateEipAddressError::IncorrectInstanceStatus,
        AssociateEipAddressError::InvalidInstanceTypeValueNotSupported,
        AssociateEipAddressError::IncorrectHaVipStatus,
        AssociateEipAddressError::InvalidParameter2,
        AssociateEipAddressError::ReserveIpFail,
        AssociateEipAddressError::Forbbiden,
        AssociateEipAddressError::TaskConflict,
        AssociateEipAddressError::InvalidBindingStatus,
        AssociateEipAddressError::BindInstanceHavePortmapOrBindEip,
        AssociateEipAddressError::EipCanNotAssociateWithPublicIp,
        AssociateEipAddressError::BindInstanceOwenerError,
        AssociateEipAddressError::QuotaExceededNumberOfTrafficEip,
        AssociateEipAddressError::QuotaExceededNumberOfEip,
        AssociateEipAddressError::InvalidEipBandwidthOutOfMaxValue,
        AssociateEipAddressError::ForbiddenEipCanNotBindGatgw,
        AssociateEipAddressError::ForbiddenInstanceBandwidthNotZero,
        AssociateEipAddressError::InstanceTypeNotSupport,
        AssociateEipAddressError::InvalidStatusEcsStatusNotSupport,
        AssociateEipAddressError::NatgatewayFinanciallocked,
        AssociateEipAddressError::InvalidParameterInstanceTypeNotSupport,
        AssociateEipAddressError::InstanceTypeNotSupport2,
        AssociateEipAddressError::InvalidParamsNotFound,
        AssociateEipAddressError::BindInstanceNotSupported,
        AssociateEipAddressError::ServerRegionInvalid,
        AssociateEipAddressError::EniAttached,
        AssociateEipAddressError::InvalidDirectEipBindType,
        AssociateEipAddressError::InvalidStatusEniStatusNotSupport,
        AssociateEipAddressError::InvalidParameterEniInstanceId,
        AssociateEipAddressError::InvalidNexthopDirectEni,
        AssociateEipAddressError::InvalidEIPStatusBizDisabled,
        AssociateEipAddressError::OperationFailedEniSubIp,
        AssociateEipAddressError::InvalidEipEipQuotaExceeded,
        AssociateEipAddressError::OperationFailedQueryCommodityInfo,
        AssociateEipAddressError::OperationUnsupportedMultiIp,
        AssociateEipAddressError::InvalidNicOrVmNotFound,
        AssociateEipAddressError::OperationUnsupportedEipBindModel,
        AssociateEipAddressError::IncorrectStatusNatGateway,
        AssociateEipAddressError::InvalidParameterBindingInstanceRegion,
        AssociateEipAddressError::OperationFailedHavipBoundPortmap,
        AssociateEipAddressError::InvalidStatusNotAllow,
        AssociateEipAddressError::InvalidInstanceNotVpc,
        AssociateEipAddressError::InvalidStatusInstanceHasBandWidth,
        AssociateEipAddressError::OperationDeniedCloudBoxResourceExist,
        AssociateEipAddressError::InvalidAllocationIdNotFound,
        AssociateEipAddressError::InvalidInstanIdNotFound,
        AssociateEipAddressError::InvalidHaVipNotFound,
        AssociateEipAddressError::ForbiddenRegionNotFound,
        AssociateEipAddressError::InvalidRegionIdNotFound,
        AssociateEipAddressError::InvalidInstanceNotExist,
        AssociateEipAddressError::ServiceUnavailable,
    ];
}

/// Response to [`AssociateEipAddressRequest`].
pub type AssociateEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateEipAddressRequest`] names.
///
/// - [`InvalidActionDenied`](super::DocumentedError::InvalidActionDenied)
/// - [`InvalidAssociationDuplicated`](super::DocumentedError::InvalidAssociationDuplicated)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidBindingStatus`](super::DocumentedError::InvalidBindingStatus)
/// - [`BindInstanceHavePortmapOrBindEip`](super::DocumentedError::BindInstanceHavePortmapOrBindEip)
/// - [`EipCanNotAssociateWithPublicIp`](super::DocumentedError::EipCanNotAssociateWithPublicIp)
/// - [`BindInstanceOwenerError`](super::DocumentedError::BindInstanceOwenerError)
/// - [`QuotaExceededNumberOfTrafficEip`](super::DocumentedError::QuotaExceededNumberOfTrafficEip)
/// - [`QuotaExceededNumberOfEip`](super::DocumentedError::QuotaExceededNumberOfEip)
/// - [`InvalidEipBandwidthOutOfMaxValue`](super::DocumentedError::InvalidEipBandwidthOutOfMaxValue)
/// - [`ForbiddenEipCanNotBindGatgw`](super::DocumentedError::ForbiddenEipCanNotBindGatgw)
/// - [`ForbiddenInstanceBandwidthNotZero`](super::DocumentedError::ForbiddenInstanceBandwidthNotZero)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`InvalidStatusEcsStatusNotSupport`](super::DocumentedError::InvalidStatusEcsStatusNotSupport)
/// - [`NatgatewayFinanciallocked`](super::DocumentedError::NatgatewayFinanciallocked)
/// - [`InvalidParameterInstanceTypeNotSupport`](super::DocumentedError::InvalidParameterInstanceTypeNotSupport)
/// - [`InstanceTypeNotSupport2`](super::DocumentedError::InstanceTypeNotSupport2)
/// - [`InvalidParamsNotFound`](super::DocumentedError::InvalidParamsNotFound)
/// - [`BindInstanceNotSupported`](super::DocumentedError::BindInstanceNotSupported)
/// - [`ServerRegionInvalid`](super::DocumentedError::ServerRegionInvalid)
/// - [`EniAttached`](super::DocumentedError::EniAttached)
/// - [`InvalidDirectEipBindType`](super::DocumentedError::InvalidDirectEipBindType)
/// - [`InvalidStatusEniStatusNotSupport`](super::DocumentedError::InvalidStatusEniStatusNotSupport)
/// - [`InvalidParameterEniInstanceId`](super::DocumentedError::InvalidParameterEniInstanceId)
/// - [`InvalidNexthopDirectEni`](super::DocumentedError::InvalidNexthopDirectEni)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`OperationFailedEniSubIp`](super::DocumentedError::OperationFailedEniSubIp)
/// - [`InvalidEipEipQuotaExceeded`](super::DocumentedError::InvalidEipEipQuotaExceeded)
/// - [`OperationFailedQueryCommodityInfo`](super::DocumentedError::OperationFailedQueryCommodityInfo)
/// - [`OperationUnsupportedMultiIp`](super::DocumentedError::OperationUnsupportedMultiIp)
/// - [`InvalidNicOrVmNotFound`](super::DocumentedError::InvalidNicOrVmNotFound)
/// - [`OperationUnsupportedEipBindModel`](super::DocumentedError::OperationUnsupportedEipBindModel)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`InvalidParameterBindingInstanceRegion`](super::DocumentedError::InvalidParameterBindingInstanceRegion)
/// - [`OperationFailedHavipBoundPortmap`](super::DocumentedError::OperationFailedHavipBoundPortmap)
/// - [`InvalidStatusNotAllow`](super::DocumentedError::InvalidStatusNotAllow)
/// - [`InvalidInstanceNotVpc`](super::DocumentedError::InvalidInstanceNotVpc)
/// - [`InvalidStatusInstanceHasBandWidth`](super::DocumentedError::InvalidStatusInstanceHasBandWidth)
/// - [`OperationDeniedCloudBoxResourceExist`](super::DocumentedError::OperationDeniedCloudBoxResourceExist)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`InvalidHaVipNotFound`](super::DocumentedError::InvalidHaVipNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceNotExist`](super::DocumentedError::InvalidInstanceNotExist)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable), here with HTTP status 503
pub type AssociateEipAddressError = super::DocumentedError;
