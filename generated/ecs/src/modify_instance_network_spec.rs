// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceNetworkSpec`, from `ecs/ModifyInstanceNetworkSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

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
    /// Range: 1 to 200. Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Whether public network traffic is billed by bandwidth or by volume from now on.
    /// Example: `PayByTraffic`.
    pub network_charge_type: Option<Open<InternetChargeType>>,
    /// Whether to give the instance a public IP address. Default: `false`. Example: `false`.
    pub allocate_public_ip: Option<bool>,
    /// When the temporary bandwidth upgrade begins, accurate to the minute.
    /// Example: `2017-12-05T22:40Z`.
    pub start_time: Option<Timestamp>,
    /// When the temporary bandwidth upgrade ends, accurate to the hour. Example: `2017-12-06T22Z`.
    pub end_time: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
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
        value: impl Into<Open<InternetChargeType>>,
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
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
        "ISP" => isp: query,
    }
}

impl Operation for ModifyInstanceNetworkSpecRequest {
    type Response = ModifyInstanceNetworkSpecResponse;
    type Error = ModifyInstanceNetworkSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceNetworkSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyInstanceNetworkSpecError] = &[
        ModifyInstanceNetworkSpecError::InvalidInstanceIdNotFound3,
        ModifyInstanceNetworkSpecError::InvalidInternetMaxBandwidthInValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidInternetMaxBandwidthOutValueNotSupported,
        ModifyInstanceNetworkSpecError::IncorrectInstanceStatus,
        ModifyInstanceNetworkSpecError::InstanceLockedForSecurity,
        ModifyInstanceNetworkSpecError::InstanceExpiredOrInArrears,
        ModifyInstanceNetworkSpecError::InternalError,
        ModifyInstanceNetworkSpecError::ChargeTypeViolation,
        ModifyInstanceNetworkSpecError::OperationDenied,
        ModifyInstanceNetworkSpecError::InvalidParameterBandwidth,
        ModifyInstanceNetworkSpecError::InvalidParameterConflict,
        ModifyInstanceNetworkSpecError::InvalidStartTimeValueNotSupported,
        ModifyInstanceNetworkSpecError::AccountArrearage,
        ModifyInstanceNetworkSpecError::InvalidInternetChargeTypeValueNotSupported,
        ModifyInstanceNetworkSpecError::DecreasedBandwidthNotAllowed,
        ModifyInstanceNetworkSpecError::BandwidthUpgradeDeniedEipBoundInstance,
        ModifyInstanceNetworkSpecError::InvalidClientTokenValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidAccountStatusNotEnoughBalance,
        ModifyInstanceNetworkSpecError::InvalidInstanceUnPaidOrder,
        ModifyInstanceNetworkSpecError::Throttling,
        ModifyInstanceNetworkSpecError::InvalidAction,
        ModifyInstanceNetworkSpecError::IpAllocationError,
        ModifyInstanceNetworkSpecError::InvalidParamAllocatePublicIp,
        ModifyInstanceNetworkSpecError::InstanceDowngradeQuotaExceed,
        ModifyInstanceNetworkSpecError::InvalidBandwidthValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidInstanceInstanceNotSupported,
        ModifyInstanceNetworkSpecError::InvalidInstanceStatus,
        ModifyInstanceNetworkSpecError::LastOrderProcessing,
        ModifyInstanceNetworkSpecError::NatPublicIpBindingFailed,
        ModifyInstanceNetworkSpecError::InvalidInstanceEipNotSupport,
        ModifyInstanceNetworkSpecError::OperationDeniedUnpaidOrder,
        ModifyInstanceNetworkSpecError::InvalidNetworkTypeValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidEndTimeValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidInstanceStatusNotStopped,
        ModifyInstanceNetworkSpecError::LastRequestProcessing,
        ModifyInstanceNetworkSpecError::InvalidStartTimeBeyondLifeCycle,
        ModifyInstanceNetworkSpecError::InvalidEndTimeBeyondLifeCycle,
        ModifyInstanceNetworkSpecError::InvalidPayMethodSyncPaymentNotSupport,
        ModifyInstanceNetworkSpecError::InvalidBandwidthOutLessThanZero,
        ModifyInstanceNetworkSpecError::InvalidParameterBandwidthBiggerThanBaseBandwidth,
        ModifyInstanceNetworkSpecError::InvalidActionWithActiveElasticUpgrade,
        ModifyInstanceNetworkSpecError::InvalidParameterCloudboxNotSupported,
        ModifyInstanceNetworkSpecError::NoPermissionPrice,
        ModifyInstanceNetworkSpecError::NoPermissionRefund,
        ModifyInstanceNetworkSpecError::InvalidParameterDedicatedRegionNotSupported,
        ModifyInstanceNetworkSpecError::InvalidOperationInstanceStatusUnsupported,
        ModifyInstanceNetworkSpecError::InvalidOperationStarterPackage,
        ModifyInstanceNetworkSpecError::InvalidInstanceNatPortMapNotSupport,
        ModifyInstanceNetworkSpecError::MayiInternalError,
        ModifyInstanceNetworkSpecError::OperationDeniedImageNotValid,
        ModifyInstanceNetworkSpecError::InvalidInstanceChargeTypeValueNotSupported,
        ModifyInstanceNetworkSpecError::InvalidIspTypeValueNotSupported,
        ModifyInstanceNetworkSpecError::UnsupportedIspChargeType,
        ModifyInstanceNetworkSpecError::UnsupportedIspClassicNetwork,
        ModifyInstanceNetworkSpecError::UnsupportedIspNetworkChargeType,
        ModifyInstanceNetworkSpecError::InvalidIspBandwidthOut,
        ModifyInstanceNetworkSpecError::UnsupportedChangeIsp,
        ModifyInstanceNetworkSpecError::InvalidIspUID,
        ModifyInstanceNetworkSpecError::UnsupportedIspRegion,
        ModifyInstanceNetworkSpecError::BandIncreaseNotSupportIsp,
        ModifyInstanceNetworkSpecError::SecurityRisk3DVerification,
        ModifyInstanceNetworkSpecError::InvalidOperationPublicIpAddressNoStock,
    ];
}

/// Response to [`ModifyInstanceNetworkSpecRequest`].
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

/// Errors that the documentation of [`ModifyInstanceNetworkSpecRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInternetMaxBandwidthInValueNotSupported`](super::DocumentedError::InvalidInternetMaxBandwidthInValueNotSupported)
/// - [`InvalidInternetMaxBandwidthOutValueNotSupported`](super::DocumentedError::InvalidInternetMaxBandwidthOutValueNotSupported)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`DecreasedBandwidthNotAllowed`](super::DocumentedError::DecreasedBandwidthNotAllowed)
/// - [`BandwidthUpgradeDeniedEipBoundInstance`](super::DocumentedError::BandwidthUpgradeDeniedEipBoundInstance)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidInstanceUnPaidOrder`](super::DocumentedError::InvalidInstanceUnPaidOrder)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`IpAllocationError`](super::DocumentedError::IpAllocationError)
/// - [`InvalidParamAllocatePublicIp`](super::DocumentedError::InvalidParamAllocatePublicIp)
/// - [`InstanceDowngradeQuotaExceed`](super::DocumentedError::InstanceDowngradeQuotaExceed)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported), here with HTTP status 400
/// - [`InvalidInstanceInstanceNotSupported`](super::DocumentedError::InvalidInstanceInstanceNotSupported)
/// - [`InvalidInstanceStatus`](super::DocumentedError::InvalidInstanceStatus)
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
/// - [`NatPublicIpBindingFailed`](super::DocumentedError::NatPublicIpBindingFailed)
/// - [`InvalidInstanceEipNotSupport`](super::DocumentedError::InvalidInstanceEipNotSupport)
/// - [`OperationDeniedUnpaidOrder`](super::DocumentedError::OperationDeniedUnpaidOrder)
/// - [`InvalidNetworkTypeValueNotSupported`](super::DocumentedError::InvalidNetworkTypeValueNotSupported), here with HTTP status 403
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidInstanceStatusNotStopped`](super::DocumentedError::InvalidInstanceStatusNotStopped)
/// - [`LastRequestProcessing`](super::DocumentedError::LastRequestProcessing)
/// - [`InvalidStartTimeBeyondLifeCycle`](super::DocumentedError::InvalidStartTimeBeyondLifeCycle)
/// - [`InvalidEndTimeBeyondLifeCycle`](super::DocumentedError::InvalidEndTimeBeyondLifeCycle)
/// - [`InvalidPayMethodSyncPaymentNotSupport`](super::DocumentedError::InvalidPayMethodSyncPaymentNotSupport)
/// - [`InvalidBandwidthOutLessThanZero`](super::DocumentedError::InvalidBandwidthOutLessThanZero)
/// - [`InvalidParameterBandwidthBiggerThanBaseBandwidth`](super::DocumentedError::InvalidParameterBandwidthBiggerThanBaseBandwidth)
/// - [`InvalidActionWithActiveElasticUpgrade`](super::DocumentedError::InvalidActionWithActiveElasticUpgrade)
/// - [`InvalidParameterCloudboxNotSupported`](super::DocumentedError::InvalidParameterCloudboxNotSupported)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidParameterDedicatedRegionNotSupported`](super::DocumentedError::InvalidParameterDedicatedRegionNotSupported)
/// - [`InvalidOperationInstanceStatusUnsupported`](super::DocumentedError::InvalidOperationInstanceStatusUnsupported)
/// - [`InvalidOperationStarterPackage`](super::DocumentedError::InvalidOperationStarterPackage)
/// - [`InvalidInstanceNatPortMapNotSupport`](super::DocumentedError::InvalidInstanceNatPortMapNotSupport)
/// - [`MayiInternalError`](super::DocumentedError::MayiInternalError)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`InvalidInstanceChargeTypeValueNotSupported`](super::DocumentedError::InvalidInstanceChargeTypeValueNotSupported), here with HTTP status 403
/// - [`InvalidIspTypeValueNotSupported`](super::DocumentedError::InvalidIspTypeValueNotSupported)
/// - [`UnsupportedIspChargeType`](super::DocumentedError::UnsupportedIspChargeType)
/// - [`UnsupportedIspClassicNetwork`](super::DocumentedError::UnsupportedIspClassicNetwork)
/// - [`UnsupportedIspNetworkChargeType`](super::DocumentedError::UnsupportedIspNetworkChargeType)
/// - [`InvalidIspBandwidthOut`](super::DocumentedError::InvalidIspBandwidthOut)
/// - [`UnsupportedChangeIsp`](super::DocumentedError::UnsupportedChangeIsp)
/// - [`InvalidIspUID`](super::DocumentedError::InvalidIspUID)
/// - [`UnsupportedIspRegion`](super::DocumentedError::UnsupportedIspRegion)
/// - [`BandIncreaseNotSupportIsp`](super::DocumentedError::BandIncreaseNotSupportIsp)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`InvalidOperationPublicIpAddressNoStock`](super::DocumentedError::InvalidOperationPublicIpAddressNoStock)
pub type ModifyInstanceNetworkSpecError = super::DocumentedError;
