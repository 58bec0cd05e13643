// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSpec`, from `ecs/ModifyInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, SystemDisk};

/// Changes the type of an instance billed by use, or its public bandwidth. The type changes only
/// while the instance is stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceSpecRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .instance_type("ecs.g6.large")
///     .internet_max_bandwidth_out(10)
///     .client_token("0c593ea1-3bea-11e9-b96b-88e9fe637760");
/// let reply = client.modify_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Instance type to change to. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Example: `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Whether the call returns right away and the change is carried out in the background.
    /// Default: `false`. Example: `false`.
    pub async_: Option<bool>,
    /// Whether the instance may move to another cluster for the new type. Its private IP address and
    /// disk device names can change then. Default: `false`. Example: `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
}

impl ModifyInstanceSpecRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
    /// Sets `AllowMigrateAcrossZone`.
    #[inline]
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "Async" => async_: query,
        "AllowMigrateAcrossZone" => allow_migrate_across_zone: query,
        "SystemDisk" => system_disk: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    type Error = ModifyInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyInstanceSpecError] = &[
        ModifyInstanceSpecError::InvalidInternetChargeTypeValueNotSupported,
        ModifyInstanceSpecError::InvalidInstanceTypeValueUnauthorized,
        ModifyInstanceSpecError::InvalidInstanceIdNotFound3,
        ModifyInstanceSpecError::InvalidInstanceTypeValueNotSupported,
        ModifyInstanceSpecError::InvalidParameter2,
        ModifyInstanceSpecError::InvalidParameterMismatch,
        ModifyInstanceSpecError::CategoryViolation,
        ModifyInstanceSpecError::InvalidStatusValueNotSupported,
        ModifyInstanceSpecError::InstanceLockedForSecurity,
        ModifyInstanceSpecError::InternalError,
        ModifyInstanceSpecError::InvalidAccountStatusNotEnoughBalance,
        ModifyInstanceSpecError::ChargeTypeViolation,
        ModifyInstanceSpecError::OperationDenied,
        ModifyInstanceSpecError::BandwidthUpgradeDeniedEipBoundInstance,
        ModifyInstanceSpecError::MissingTemporaryStartTime,
        ModifyInstanceSpecError::MissingTemporaryEndTime,
        ModifyInstanceSpecError::InvalidTemporaryStartTime,
        ModifyInstanceSpecError::InvalidTemporaryEndTime,
        ModifyInstanceSpecError::LastTokenProcessing,
        ModifyInstanceSpecError::DowngradeNotSupported,
        ModifyInstanceSpecError::InstanceSpecModificationNotEffective,
        ModifyInstanceSpecError::DependencyViolationInstanceType,
        ModifyInstanceSpecError::ImageNotSupportInstanceType,
        ModifyInstanceSpecError::AccountArrearage,
        ModifyInstanceSpecError::InvalidParameterBandwidth,
        ModifyInstanceSpecError::InvalidParameterConflict,
        ModifyInstanceSpecError::InvalidParameterAllowMigrateAcrossZone,
        ModifyInstanceSpecError::InvalidParamSystemDiskCategory,
        ModifyInstanceSpecError::Throttling,
        ModifyInstanceSpecError::InvalidInstanceStatusNotStopped,
        ModifyInstanceSpecError::InstanceTypeOffline,
        ModifyInstanceSpecError::InvalidAction,
        ModifyInstanceSpecError::IdempotenceParamNotMatch,
        ModifyInstanceSpecError::InvalidClientTokenValueNotSupported,
        ModifyInstanceSpecError::PricePricePlanResultNotFound,
        ModifyInstanceSpecError::InvalidParameterNotMatch,
        ModifyInstanceSpecError::InvalidInstanceEipNotSupport,
        ModifyInstanceSpecError::InvalidActionNotSupport,
        ModifyInstanceSpecError::InvalidMarketImageStatusNotSupported,
        ModifyInstanceSpecError::OperationDeniedNoStock,
        ModifyInstanceSpecError::InvalidOperationIpv4CountExceeded,
        ModifyInstanceSpecError::InvalidOperationIpv6CountExceeded,
        ModifyInstanceSpecError::InvalidOperationIpv6NotSupport,
        ModifyInstanceSpecError::InvalidOperationInstanceWithEipNotSupport,
        ModifyInstanceSpecError::SecurityRisk3DVerification,
        ModifyInstanceSpecError::InvalidInstanceChargeTypeNotFound,
        ModifyInstanceSpecError::QuotaExceedElasticQuota,
        ModifyInstanceSpecError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature,
    ];
}

/// What [`ModifyInstanceSpecRequest`] is answered with.
pub type ModifyInstanceSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceSpecRequest`] names.
///
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch): The call changes too much at a time; leave some parameters out.
/// - [`CategoryViolation`](super::DocumentedError::CategoryViolation)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported), here with HTTP status 403
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`BandwidthUpgradeDeniedEipBoundInstance`](super::DocumentedError::BandwidthUpgradeDeniedEipBoundInstance)
/// - [`MissingTemporaryStartTime`](super::DocumentedError::MissingTemporaryStartTime)
/// - [`MissingTemporaryEndTime`](super::DocumentedError::MissingTemporaryEndTime)
/// - [`InvalidTemporaryStartTime`](super::DocumentedError::InvalidTemporaryStartTime)
/// - [`InvalidTemporaryEndTime`](super::DocumentedError::InvalidTemporaryEndTime)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`DowngradeNotSupported`](super::DocumentedError::DowngradeNotSupported)
/// - [`InstanceSpecModificationNotEffective`](super::DocumentedError::InstanceSpecModificationNotEffective)
/// - [`DependencyViolationInstanceType`](super::DocumentedError::DependencyViolationInstanceType)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterAllowMigrateAcrossZone`](super::DocumentedError::InvalidParameterAllowMigrateAcrossZone)
/// - [`InvalidParamSystemDiskCategory`](super::DocumentedError::InvalidParamSystemDiskCategory)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidInstanceStatusNotStopped`](super::DocumentedError::InvalidInstanceStatusNotStopped)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`IdempotenceParamNotMatch`](super::DocumentedError::IdempotenceParamNotMatch)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`PricePricePlanResultNotFound`](super::DocumentedError::PricePricePlanResultNotFound)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`InvalidInstanceEipNotSupport`](super::DocumentedError::InvalidInstanceEipNotSupport)
/// - [`InvalidActionNotSupport`](super::DocumentedError::InvalidActionNotSupport)
/// - [`InvalidMarketImageStatusNotSupported`](super::DocumentedError::InvalidMarketImageStatusNotSupported)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded)
/// - [`InvalidOperationIpv6NotSupport`](super::DocumentedError::InvalidOperationIpv6NotSupport)
/// - [`InvalidOperationInstanceWithEipNotSupport`](super::DocumentedError::InvalidOperationInstanceWithEipNotSupport)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`InvalidOperationVpcHasEnabledAdvancedNetworkFeature`](super::DocumentedError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature)
pub type ModifyInstanceSpecError = super::DocumentedError;
