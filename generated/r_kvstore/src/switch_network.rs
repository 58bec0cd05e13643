// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchNetwork`, from `r-kvstore/SwitchNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Moves an instance to another VPC or vSwitch, or from the classic network to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::SwitchNetworkRequest::new()
///     .instance_id("r-j6cxxxxxxxxxxxxx")
///     .classic_expired_days("30")
///     .retain_classic("True")
///     .target_network_type("VPC")
///     .vswitch_id("vsw-sdrxxxxxxxxxxxxxxxxxx");
/// let reply = client.switch_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchNetworkRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-j6cxxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. How many days the classic network endpoint is kept.
    /// Unit: `days`. Example: `30`.
    pub classic_expired_days: Option<String>,
    /// Whether the classic network endpoint stays usable for a time after the move to a VPC.
    /// Default: `False`. Example: `True`.
    pub retain_classic: Option<String>,
    /// Network that the instance is moved to. Default: `VPC`. Example: `VPC`.
    pub target_network_type: Option<Open<NetworkType>>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-sdrxxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1xxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
}

impl SwitchNetworkRequest {
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
    /// Sets `ClassicExpiredDays`.
    pub fn classic_expired_days(mut self, value: impl Into<String>) -> Self {
        self.classic_expired_days = Some(value.into());
        self
    }
    /// Sets `RetainClassic`.
    pub fn retain_classic(mut self, value: impl Into<String>) -> Self {
        self.retain_classic = Some(value.into());
        self
    }
    /// Sets `TargetNetworkType`.
    pub fn target_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.target_network_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    SwitchNetworkRequest {
        "InstanceId" => instance_id: query,
        "ClassicExpiredDays" => classic_expired_days: query,
        "RetainClassic" => retain_classic: query,
        "TargetNetworkType" => target_network_type: query,
        "VSwitchId" => vswitch_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for SwitchNetworkRequest {
    type Response = SwitchNetworkResponse;
    type Error = SwitchNetworkError;
    const INFO: OperationInfo = super::operation("SwitchNetwork")
        .required(&["InstanceId"]);
    const ERRORS: &'static [SwitchNetworkError] = &[
        SwitchNetworkError::InvalidTokenMalformed,
        SwitchNetworkError::VpcServiceError,
        SwitchNetworkError::IzNotSupportVpcError,
        SwitchNetworkError::IzNotSupportSwitchNetworkError,
        SwitchNetworkError::VpcIdiswrong,
        SwitchNetworkError::VpcVerifyError,
        SwitchNetworkError::VpcAndVSwitchNotChange,
        SwitchNetworkError::ResourceAlreadyExists,
        SwitchNetworkError::InsufficientResourceCapacity,
        SwitchNetworkError::VpcFreePasswordNoSupport,
    ];
}

/// Response to [`SwitchNetworkRequest`].
#[non_exhaustive]
pub struct SwitchNetworkResponse {
    /// ID of the task, for asking how far it is. Example: `578678678`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0997EE8-F4C2-4503-9168-85177ED78C70`.
    pub request_id: Option<String>,
}

response! {
    SwitchNetworkResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SwitchNetworkRequest`] names.
///
/// - [`InvalidTokenMalformed`](super::DocumentedError::InvalidTokenMalformed)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError)
/// - [`IzNotSupportVpcError`](super::DocumentedError::IzNotSupportVpcError)
/// - [`IzNotSupportSwitchNetworkError`](super::DocumentedError::IzNotSupportSwitchNetworkError)
/// - [`VpcIdiswrong`](super::DocumentedError::VpcIdiswrong)
/// - [`VpcVerifyError`](super::DocumentedError::VpcVerifyError)
/// - [`VpcAndVSwitchNotChange`](super::DocumentedError::VpcAndVSwitchNotChange)
/// - [`ResourceAlreadyExists`](super::DocumentedError::ResourceAlreadyExists)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`VpcFreePasswordNoSupport`](super::DocumentedError::VpcFreePasswordNoSupport)
pub type SwitchNetworkError = super::DocumentedError;
