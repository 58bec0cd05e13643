// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceNetworkSpec`, from `ecs/ModifyInstanceNetworkSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the public bandwidth of an instance or how its traffic is billed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceNetworkSpecRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .internet_max_bandwidth_out(10)
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.modify_instance_network_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4****`.
    pub instance_id: Option<String>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Example: `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Whether public network traffic is billed by bandwidth or by volume from now on.
    /// Example: `PayByTraffic`.
    pub network_charge_type: Option<Open<NetworkChargeType>>,
    /// Whether to give the instance a public IP address. Default: `false`. Example: `false`.
    pub allocate_public_ip: Option<bool>,
    /// When the temporary bandwidth upgrade begins, accurate to the minute.
    /// Example: `2017-12-05T22:40Z`.
    pub start_time: Option<String>,
    /// When the temporary bandwidth upgrade ends, accurate to the hour. Example: `2017-12-06T22Z`.
    pub end_time: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl ModifyInstanceNetworkSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthIn`.
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }
    /// Sets `NetworkChargeType`.
    pub fn network_charge_type(
        mut self,
        value: impl Into<Open<NetworkChargeType>>,
    ) -> Self {
        self.network_charge_type = Some(value.into());
        self
    }
    /// Sets `AllocatePublicIp`.
    #[inline]
    pub fn allocate_public_ip(mut self, value: bool) -> Self {
        self.allocate_public_ip = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNetworkSpecRequest {
        "InstanceId" => instance_id: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "NetworkChargeType" => network_charge_type: query,
        "AllocatePublicIp" => allocate_public_ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyInstanceNetworkSpecRequest {
    type Response = ModifyInstanceNetworkSpecResponse;
    type Error = ModifyInstanceNetworkSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceNetworkSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// What [`ModifyInstanceNetworkSpecRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// ID of the order that the call produced. Example: `123457890`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceNetworkSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether public network traffic is billed by bandwidth or by volume from now on.
    pub enum NetworkChargeType {
        /// Billed by the bandwidth set.
        PayByBandwidth = "PayByBandwidth",
        /// Billed by the volume transferred; bandwidths are mere ceilings then.
        PayByTraffic = "PayByTraffic",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceNetworkSpecRequest`] names.
    pub enum ModifyInstanceNetworkSpecError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInternetMaxBandwidthInValueNotSupported = "InvalidInternetMaxBandwidthIn.ValueNotSupported" ("400"), "", "`InternetMaxBandwidthIn` is outside the range allowed.";
        InvalidInternetMaxBandwidthOutValueNotSupported = "InvalidInternetMaxBandwidthOut.ValueNotSupported" ("400"), "", "`InternetMaxBandwidthOut` is outside the range allowed.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth" ("400"), "%s", "The bandwidth is outside the range allowed.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "%s", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidStartTimeValueNotSupported = "InvalidStartTime.ValueNotSupported" ("400"), "%s", "The end of the period is before its beginning.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        DecreasedBandwidthNotAllowed = "DecreasedBandwidthNotAllowed" ("400"), "%s", "The bandwidth may only be raised here, not lowered.";
        BandwidthUpgradeDeniedEipBoundInstance = "BandwidthUpgradeDenied.EipBoundInstance" ("400"), "", "Bandwidth cannot be raised for a while only when the instance uses an elastic IP address.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        IpAllocationError = "IpAllocationError" ("400"), "Allocate public ip failed.", "No public IP address could be assigned.";
        InvalidParamAllocatePublicIp = "InvalidParam.AllocatePublicIp" ("400"), "", "`AllocatePublicIp` cannot be used for this instance or has no such value.";
        InstanceDowngradeQuotaExceed = "InstanceDowngrade.QuotaExceed" ("400"), "", "The instance has been made smaller as often as is allowed.";
        InvalidBandwidthValueNotSupported = "InvalidBandwidth.ValueNotSupported" ("400"), "", "The bandwidth for a limited upgrade is lower than the present one.";
        InvalidInstanceInstanceNotSupported = "InvalidInstance.InstanceNotSupported" ("403"), "", "The instance gets its public traffic from an elastic IP address, so its own bandwidth cannot be set.";
        InvalidInstanceStatus = "InvalidInstanceStatus" ("400"), "", "The instance is in a state that does not allow the change.";
        LastOrderProcessing = "LastOrderProcessing" ("400"), "", "An earlier order is still being worked on; wait for it.";
        NatPublicIpBindingFailed = "NAT_PUBLIC_IP_BINDING_FAILED" ("403"), "", "The public IP address could not be tied to the gateway.";
        InvalidInstanceEipNotSupport = "InvalidInstance.EipNotSupport" ("403"), "", "The instance uses an elastic IP address; dissociate it first.";
        OperationDeniedUnpaidOrder = "OperationDenied.UnpaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        InvalidNetworkTypeValueNotSupported = "InvalidNetworkType.ValueNotSupported" ("403"), "", "`NetworkType` is none of the values that the operation knows.";
    }
}
