// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSpec`, from `ecs/ModifyInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, InstanceSpecDisk, ModifyMode, SystemDisk};

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
    /// Range: 1 to 200. Unit: `Mbit/s`. Default: `10`. Example: `10`.
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
    /// Higher bandwidth for a limited time: when it begins and ends, and how much it is.
    pub temporary: Option<Temporary>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// Disks to roll back, each with the snapshot to return to. Items: at most 128.
    pub disk: Vec<InstanceSpecDisk>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `Temporary`.
    pub fn temporary(mut self, value: impl Into<Temporary>) -> Self {
        self.temporary = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `Disk`.
    pub fn disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceSpecDisk>>,
    ) -> Self {
        self.disk = value.into_iter().map(Into::into).collect();
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
    ModifyInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "Async" => async_: query,
        "AllowMigrateAcrossZone" => allow_migrate_across_zone: query,
        "SystemDisk" => system_disk: query,
        "ClientToken" => client_token: query,
        "Temporary" => temporary: query,
        "ModifyMode" => modify_mode: query,
        "Disk" => disk: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    type Error = ModifyInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
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
        ModifyInstanceSpecError::InvalidPrivatePoolOptionsMatchCriteria,
        ModifyInstanceSpecError::InstanceTypeNotSupportedTooManyDisksAttached,
        ModifyInstanceSpecError::InvalidDiskCategoryNotSupported,
        ModifyInstanceSpecError::InvalidParameterCloudboxNotSupported,
        ModifyInstanceSpecError::QuotaExceedDiskCapacity,
        ModifyInstanceSpecError::InvalidParamAsync,
        ModifyInstanceSpecError::MissingParameterDiskCategory,
        ModifyInstanceSpecError::InvalidParameterDiskCategory,
        ModifyInstanceSpecError::InvalidPerformanceLevelMalformed,
        ModifyInstanceSpecError::NoPermissionPrice,
        ModifyInstanceSpecError::InvalidParameterDedicatedRegionNotSupported,
        ModifyInstanceSpecError::InvalidOperationOnlineModificationUnsupported,
        ModifyInstanceSpecError::InvalidInstanceUnpaidOrder,
        ModifyInstanceSpecError::InvalidInstanceNatPortMapNotSupport,
        ModifyInstanceSpecError::InvalidOperationStarterPackage,
        ModifyInstanceSpecError::OperationDeniedUnpaidOrder,
        ModifyInstanceSpecError::InvalidOperationEipNotSupport,
        ModifyInstanceSpecError::InvalidParameterInternetMaxBandwidthOut,
        ModifyInstanceSpecError::InvalidOperationEniCountExceeded,
        ModifyInstanceSpecError::InvalidOperationIpv4NotSupport,
        ModifyInstanceSpecError::InvalidInstanceNotFoundSystemDisk,
        ModifyInstanceSpecError::InvalidInstanceTypeNotSupportDiskCategory,
        ModifyInstanceSpecError::InvalidResourceTypeNotSupported,
        ModifyInstanceSpecError::InvalidOperationNotAllowed,
        ModifyInstanceSpecError::InvalidOperationInstanceTypeNotSupportEniTrunking,
        ModifyInstanceSpecError::InvalidOperationMaxEniQueueNumberExceeded,
        ModifyInstanceSpecError::InvalidOperationExceedInstanceTypeQueueNumber,
        ModifyInstanceSpecError::InvalidParameterInvalidEniQueueNumber,
        ModifyInstanceSpecError::HibernationConfiguredInstanceOperationForbidden,
        ModifyInstanceSpecError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode,
        ModifyInstanceSpecError::InvalidOperationEniQueuePairNumberOverflow,
        ModifyInstanceSpecError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded,
        ModifyInstanceSpecError::InvalidOperationMaxEniQueuePairNumberExceed,
        ModifyInstanceSpecError::InvalidOperationMaxModifyOnlineNumberExceeded,
        ModifyInstanceSpecError::InvalidOperationRebootingRequired,
        ModifyInstanceSpecError::InvalidOperationOSTypeNotSupported,
        ModifyInstanceSpecError::InvalidSystemDiskCategoryValueNotSupported,
    ];
}

/// Response to [`ModifyInstanceSpecRequest`].
pub type ModifyInstanceSpecResponse = alicloud_runtime::EmptyResponse;

/// Higher bandwidth for a limited time: when it begins and ends, and how much it is.
#[non_exhaustive]
pub struct Temporary {
    /// Beginning of the time range that is asked for.
    pub start_time: Option<String>,
    /// End of the time range that is asked for.
    pub end_time: Option<String>,
    /// Peak outbound public bandwidth. Range: 1 to 100.
    pub internet_max_bandwidth_out: Option<i32>,
}

impl Temporary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
}

request! {
    Temporary {
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: field,
    }
}

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
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`BandwidthUpgradeDeniedEipBoundInstance`](super::DocumentedError::BandwidthUpgradeDeniedEipBoundInstance)
/// - [`MissingTemporaryStartTime`](super::DocumentedError::MissingTemporaryStartTime)
/// - [`MissingTemporaryEndTime`](super::DocumentedError::MissingTemporaryEndTime)
/// - [`InvalidTemporaryStartTime`](super::DocumentedError::InvalidTemporaryStartTime)
/// - [`InvalidTemporaryEndTime`](super::DocumentedError::InvalidTemporaryEndTime)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`DowngradeNotSupported`](super::DocumentedError::DowngradeNotSupported), here with HTTP status 400
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
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`InstanceTypeNotSupportedTooManyDisksAttached`](super::DocumentedError::InstanceTypeNotSupportedTooManyDisksAttached)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported), here with HTTP status 400
/// - [`InvalidParameterCloudboxNotSupported`](super::DocumentedError::InvalidParameterCloudboxNotSupported)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`InvalidParamAsync`](super::DocumentedError::InvalidParamAsync)
/// - [`MissingParameterDiskCategory`](super::DocumentedError::MissingParameterDiskCategory)
/// - [`InvalidParameterDiskCategory`](super::DocumentedError::InvalidParameterDiskCategory)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`InvalidParameterDedicatedRegionNotSupported`](super::DocumentedError::InvalidParameterDedicatedRegionNotSupported)
/// - [`InvalidOperationOnlineModificationUnsupported`](super::DocumentedError::InvalidOperationOnlineModificationUnsupported)
/// - [`InvalidInstanceUnpaidOrder`](super::DocumentedError::InvalidInstanceUnpaidOrder), here with HTTP status 403
/// - [`InvalidInstanceNatPortMapNotSupport`](super::DocumentedError::InvalidInstanceNatPortMapNotSupport)
/// - [`InvalidOperationStarterPackage`](super::DocumentedError::InvalidOperationStarterPackage)
/// - [`OperationDeniedUnpaidOrder`](super::DocumentedError::OperationDeniedUnpaidOrder)
/// - [`InvalidOperationEipNotSupport`](super::DocumentedError::InvalidOperationEipNotSupport)
/// - [`InvalidParameterInternetMaxBandwidthOut`](super::DocumentedError::InvalidParameterInternetMaxBandwidthOut)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded)
/// - [`InvalidOperationIpv4NotSupport`](super::DocumentedError::InvalidOperationIpv4NotSupport)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk), here with HTTP status 403
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidOperationNotAllowed`](super::DocumentedError::InvalidOperationNotAllowed)
/// - [`InvalidOperationInstanceTypeNotSupportEniTrunking`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportEniTrunking)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode)
/// - [`InvalidOperationEniQueuePairNumberOverflow`](super::DocumentedError::InvalidOperationEniQueuePairNumberOverflow)
/// - [`InvalidOperationHighPerformanceEniPerInstanceLimitExceeded`](super::DocumentedError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded)
/// - [`InvalidOperationMaxEniQueuePairNumberExceed`](super::DocumentedError::InvalidOperationMaxEniQueuePairNumberExceed)
/// - [`InvalidOperationMaxModifyOnlineNumberExceeded`](super::DocumentedError::InvalidOperationMaxModifyOnlineNumberExceeded)
/// - [`InvalidOperationRebootingRequired`](super::DocumentedError::InvalidOperationRebootingRequired)
/// - [`InvalidOperationOSTypeNotSupported`](super::DocumentedError::InvalidOperationOSTypeNotSupported)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported), here with HTTP status 403
pub type ModifyInstanceSpecError = super::DocumentedError;
