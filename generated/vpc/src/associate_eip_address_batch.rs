// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddressBatch`, from `vpc/AssociateEipAddressBatch.md`.

use alicloud_runtime::codegen::*;

/// Links the EIP batch to another resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateEipAddressBatchRequest::new();
/// let reply = client.associate_eip_address_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateEipAddressBatchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the binded instance that the call or the item is about.
    pub binded_instance_id: Option<String>,
    /// **Required.** Kind of binded instance, out of those that the service tells apart.
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
}

/// What [`AssociateEipAddressBatchRequest`] is answered with.
pub type AssociateEipAddressBatchResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociateEipAddressBatchRequest`] names.
    pub enum AssociateEipAddressBatchError {
        InvalidAssociationDuplicated = "InvalidAssociation.Duplicated" ("400"), "", "The instance has an EIP or an acceleration instance already. Detach that first.";
        OperationDenied = "OperationDenied" ("400"), "", "The state or kind of the resource forbids this: not in a VPC, a route of the system, or just changing.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("400"), "", "The EIP and the ECS instance are in different regions.";
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The EIP is in a state that rules this out. Look at `Status` in `DescribeEipAddresses`.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "The instance is in a state that rules this call out.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "`InstanceType` has a value that is not possible.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP must be `Available` or `InUse` for this call.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that is not possible; the message may name it.";
        Forbidden = "Forbidden" ("400"), "", "The caller lacks the permission for this operation on the resource.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task on the same resource is not finished, or calls follow too fast. Send the call again a little later.";
        InvalidBindingStatus = "InvalidBindingStatus" ("400"), "", "The EIP is in a state in which it cannot be attached or detached.";
        BindInstanceHavePortmapOrBindEip = "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP" ("400"), "", "The instance has a port mapping or an EIP already. Remove it first.";
        EipCanNotAssociateWithPublicIp = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP" ("400"), "", "The instance has a fixed public address, so no EIP can be attached. Convert or release that address first.";
        BindInstanceOwenerError = "BIND_INSTANCE_OWENER_ERROR" ("400"), "Cannot operate the eip.", "The EIP is not yours to operate on.";
        NatgatewayFinanciallocked = "NATGATEWAY_FINANCIALLOCKED" ("400"), "", "The NAT gateway has expired, so no EIP can be attached. Renew it first.";
        InvalidParameterInstanceTypeNotSupport = "InvalidParameter.InstanceTypeNotSupport" ("400"), "", "EIPs cannot be attached to instances of this type.";
        QuotaExceededNumberOfTrafficEip = "QuotaExceeded.NumberOfTrafficEip" ("400"), "", "The NAT gateway has as many EIPs billed by traffic as it may have.";
        QuotaExceededNumberOfEip = "QuotaExceeded.NumberOfEip" ("400"), "", "The NAT gateway has as many EIPs as it may have.";
        InvalidEipBandwidthOutOfMaxValue = "InvalidEipBandwidth.OutOfMaxValue" ("400"), "", "The EIPs together would have more bandwidth than the instance can take.";
        ForbiddenEipCanNotBindGatgw = "Forbidden.EipCanNotBindGatgw" ("400"), "", "This EIP is of a kind that NAT gateways cannot have.";
        InvalidActionDenied = "InvalidAction.Denied" ("400"), "", "A change of the EIP is not finished yet. Wait until it is done.";
        InstanceTypeNotSupport2 = "InstanceType.NotSupport" ("400"), "", "EIPs cannot be attached to instances of this type.";
        InvalidParamsNotFound = "InvalidParams.NotFound" ("400"), "instance not found", "The instance does not exist.";
        BindInstanceNotSupported = "BindInstance.NotSupported" ("400"), "", "EIPs cannot be attached to instances of this type.";
        ForbiddenInstanceBandwidthNotZero = "Forbidden.InstanceBandwidthNotZero" ("400"), "", "The instance has public bandwidth of its own. Set that to 0 before an EIP is attached.";
        InstanceTypeNotSupport = "INSTANCE_TYPE_NOT_SUPPORT" ("400"), "", "EIPs cannot be had for this type of instance.";
        ServerRegionInvalid = "ServerRegion.Invalid" ("400"), "", "The region of the remote server does not fit the EIP.";
        EniAttached = "Eni.Attached" ("400"), "", "The network interface is attached to an ECS instance. Detach it before it gets an EIP in direct mode.";
        InvalidDirectEipBindType = "Invalid.DirectEip.BindType" ("400"), "", "An EIP in direct mode can be attached to network interfaces only.";
        InvalidFunctionNotSupported = "Invalid.Function.NotSupported" ("400"), "", "Several EIPs on one interface are not open to this account or region yet.";
        InvalidStatusEniStatusNotSupport = "InvalidStatus.EniStatusNotSupport" ("400"), "%s", "The state of the network interface does not allow an EIP to be attached or detached.";
        InvalidParameterEniInstanceId = "InvalidParameter.EniInstanceId" ("400"), "%s", "The network interface that the call names is not one that this EIP can be attached to.";
        Any = "%s" ("400"), "%s", "The call failed for the reason that the message of the response gives.";
        EipBatchBindTypeNotSupport = "EipBatchBind.TypeNotSupport" ("400"), "", "EIPs cannot be attached to this type of instance several at a time.";
        OperationFailedRegionNotMatch = "OperationFailed.RegionNotMatch" ("400"), "", "One of the EIPs belongs to another region than the call goes to.";
        InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled" ("400"), "", "The EIP is locked, for money owed or for security, and cannot be changed.";
        ForbiddenFinancialLocked = "Forbidden.FinancialLocked" ("400"), "", "The instance is locked because the account owes money. Pay the bills, then call again.";
        OperationDeniedUnauthorized = "OperationDenied.Unauthorized" ("400"), "", "The account is not on the list of those that may do this.";
        OperationDeniedUnsupportedEipBindMode = "OperationDenied.UnsupportedEipBindMode" ("400"), "", "The mode in which the NAT gateway holds its EIPs does not allow this.";
        OperationDeniedIpv4GatewayExist = "OperationDenied.Ipv4GatewayExist" ("400"), "", "The VPC has an IPv4 gateway, which rules out attaching the EIP this way.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No EIP has this ID. Check `AllocationId`.";
        InvalidInstanIdNotFound = "InvalidInstanId.NotFound" ("404"), "", "No instance has this ID.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "No region has this ID. Check `RegionId`.";
        OperationDeniedVpcIpv4GatewayEnabled = "OperationDenied.VpcIpv4GatewayEnabled" ("404"), "", "The NAT gateway lies in a VPC whose IPv4 gateway is active, which does not go with this.";
    }
}
