// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddressBatch`, from `vpc/AssociateEipAddressBatch.md`.

use alicloud_runtime::codegen::*;

/// Binds several EIPs to one instance of a cloud service in the same region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateEipAddressBatchRequest::new()
///     .binded_instance_id("...")
///     .binded_instance_type("...")
///     .instance_ids(["..."]);
/// let reply = client.associate_eip_address_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateEipAddressBatchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** NAT gateway or secondary network interface to bind the EIPs to.
    pub binded_instance_id: Option<String>,
    /// **Required.** Kind of resource that `BindedInstanceId` names.
    pub binded_instance_type: Option<String>,
    /// How the EIP shows on a network interface. Needed only when `InstanceType` is `NetworkInterface`.
    pub mode: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 50.
    pub instance_ids: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AssociateEipAddressBatchRequest {
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
    /// Sets `BindedInstanceId`, which is required.
    pub fn binded_instance_id(mut self, value: impl Into<String>) -> Self {
        self.binded_instance_id = Some(value.into());
        self
    }
    /// Sets `BindedInstanceType`, which is required.
    pub fn binded_instance_type(mut self, value: impl Into<String>) -> Self {
        self.binded_instance_type = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AssociateEipAddressBatchRequest {
        "RegionId" => region_id: query,
        "BindedInstanceId" => binded_instance_id: query,
        "BindedInstanceType" => binded_instance_type: query,
        "Mode" => mode: query,
        "InstanceIds" => instance_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AssociateEipAddressBatchRequest {
    type Response = AssociateEipAddressBatchResponse;
    type Error = AssociateEipAddressBatchError;
    const INFO: OperationInfo = super::operation("AssociateEipAddressBatch")
        .required(&["RegionId", "BindedInstanceId", "BindedInstanceType", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociateEipAddressBatchError] = &[
        AssociateEipAddressBatchError::InvalidAssociationDuplicated,
        AssociateEipAddressBatchError::OperationDenied,
        AssociateEipAddressBatchError::InvalidParameterMismatch,
        AssociateEipAddressBatchError::IncorrectEipStatus,
        AssociateEipAddressBatchError::IncorrectInstanceStatus,
        AssociateEipAddressBatchError::InvalidInstanceTypeValueNotSupported,
        AssociateEipAddressBatchError::IncorrectHaVipStatus,
        AssociateEipAddressBatchError::InvalidParameter2,
        AssociateEipAddressBatchError::Forbidden,
        AssociateEipAddressBatchError::TaskConflict,
        AssociateEipAddressBatchError::InvalidBindingStatus,
        AssociateEipAddressBatchError::BindInstanceHavePortmapOrBindEip,
        AssociateEipAddressBatchError::EipCanNotAssociateWithPublicIp,
        AssociateEipAddressBatchError::BindInstanceOwenerError,
        AssociateEipAddressBatchError::NatgatewayFinanciallocked,
        AssociateEipAddressBatchError::InvalidParameterInstanceTypeNotSupport,
        AssociateEipAddressBatchError::QuotaExceededNumberOfTrafficEip,
        AssociateEipAddressBatchError::QuotaExceededNumberOfEip,
        AssociateEipAddressBatchError::InvalidEipBandwidthOutOfMaxValue,
        AssociateEipAddressBatchError::ForbiddenEipCanNotBindGatgw,
        AssociateEipAddressBatchError::InvalidActionDenied,
        AssociateEipAddressBatchError::InstanceTypeNotSupport2,
        AssociateEipAddressBatchError::InvalidParamsNotFound,
        AssociateEipAddressBatchError::BindInstanceNotSupported,
        AssociateEipAddressBatchError::ForbiddenInstanceBandwidthNotZero,
        AssociateEipAddressBatchError::InstanceTypeNotSupport,
        AssociateEipAddressBatchError::ServerRegionInvalid,
        AssociateEipAddressBatchError::EniAttached,
        AssociateEipAddressBatchError::InvalidDirectEipBindType,
        AssociateEipAddressBatchError::InvalidFunctionNotSupported,
        AssociateEipAddressBatchError::InvalidStatusEniStatusNotSupport,
        AssociateEipAddressBatchError::InvalidParameterEniInstanceId,
        AssociateEipAddressBatchError::Any,
        AssociateEipAddressBatchError::EipBatchBindTypeNotSupport,
        AssociateEipAddressBatchError::OperationFailedRegionNotMatch,
        AssociateEipAddressBatchError::InvalidEIPStatusBizDisabled,
        AssociateEipAddressBatchError::ForbiddenFinancialLocked,
        AssociateEipAddressBatchError::OperationDeniedUnauthorized,
        AssociateEipAddressBatchError::OperationDeniedUnsupportedEipBindMode,
        AssociateEipAddressBatchError::OperationDeniedIpv4GatewayExist,
        AssociateEipAddressBatchError::InvalidAllocationIdNotFound,
        AssociateEipAddressBatchError::InvalidInstanIdNotFound,
        AssociateEipAddressBatchError::InvalidRegionIdNotFound,
        AssociateEipAddressBatchError::ForbiddenRegionNotFound,
        AssociateEipAddressBatchError::OperationDeniedVpcIpv4GatewayEnabled,
    ];
}

/// Response to [`AssociateEipAddressBatchRequest`].
pub type AssociateEipAddressBatchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateEipAddressBatchRequest`] names.
///
/// - [`InvalidAssociationDuplicated`](super::DocumentedError::InvalidAssociationDuplicated)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidBindingStatus`](super::DocumentedError::InvalidBindingStatus)
/// - [`BindInstanceHavePortmapOrBindEip`](super::DocumentedError::BindInstanceHavePortmapOrBindEip)
/// - [`EipCanNotAssociateWithPublicIp`](super::DocumentedError::EipCanNotAssociateWithPublicIp)
/// - [`BindInstanceOwenerError`](super::DocumentedError::BindInstanceOwenerError)
/// - [`NatgatewayFinanciallocked`](super::DocumentedError::NatgatewayFinanciallocked)
/// - [`InvalidParameterInstanceTypeNotSupport`](super::DocumentedError::InvalidParameterInstanceTypeNotSupport)
/// - [`QuotaExceededNumberOfTrafficEip`](super::DocumentedError::QuotaExceededNumberOfTrafficEip)
/// - [`QuotaExceededNumberOfEip`](super::DocumentedError::QuotaExceededNumberOfEip)
/// - [`InvalidEipBandwidthOutOfMaxValue`](super::DocumentedError::InvalidEipBandwidthOutOfMaxValue)
/// - [`ForbiddenEipCanNotBindGatgw`](super::DocumentedError::ForbiddenEipCanNotBindGatgw)
/// - [`InvalidActionDenied`](super::DocumentedError::InvalidActionDenied)
/// - [`InstanceTypeNotSupport2`](super::DocumentedError::InstanceTypeNotSupport2)
/// - [`InvalidParamsNotFound`](super::DocumentedError::InvalidParamsNotFound)
/// - [`BindInstanceNotSupported`](super::DocumentedError::BindInstanceNotSupported)
/// - [`ForbiddenInstanceBandwidthNotZero`](super::DocumentedError::ForbiddenInstanceBandwidthNotZero)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`ServerRegionInvalid`](super::DocumentedError::ServerRegionInvalid)
/// - [`EniAttached`](super::DocumentedError::EniAttached)
/// - [`InvalidDirectEipBindType`](super::DocumentedError::InvalidDirectEipBindType)
/// - [`InvalidFunctionNotSupported`](super::DocumentedError::InvalidFunctionNotSupported)
/// - [`InvalidStatusEniStatusNotSupport`](super::DocumentedError::InvalidStatusEniStatusNotSupport)
/// - [`InvalidParameterEniInstanceId`](super::DocumentedError::InvalidParameterEniInstanceId)
/// - [`Any`](super::DocumentedError::Any)
/// - [`EipBatchBindTypeNotSupport`](super::DocumentedError::EipBatchBindTypeNotSupport)
/// - [`OperationFailedRegionNotMatch`](super::DocumentedError::OperationFailedRegionNotMatch)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`OperationDeniedUnauthorized`](super::DocumentedError::OperationDeniedUnauthorized)
/// - [`OperationDeniedUnsupportedEipBindMode`](super::DocumentedError::OperationDeniedUnsupportedEipBindMode)
/// - [`OperationDeniedIpv4GatewayExist`](super::DocumentedError::OperationDeniedIpv4GatewayExist)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`InvalidInstanIdNotFound`](super::DocumentedError::InvalidInstanIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`OperationDeniedVpcIpv4GatewayEnabled`](super::DocumentedError::OperationDeniedVpcIpv4GatewayEnabled)
pub type AssociateEipAddressBatchError = super::DocumentedError;
