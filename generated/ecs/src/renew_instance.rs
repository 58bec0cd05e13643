// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `ecs/RenewInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit};

/// Extends the subscription of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RenewInstanceRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .period(1)
///     .period_unit("Month")
///     .client_token("0c593ea1-3bea-11e9-b96b-88e9fe637760");
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Time to renew for. Must not outlast the dedicated host that the instance is on; excludes
    /// `ExpectedRenewDay`. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Day of the month that all subscriptions are aligned to. Excludes `Period` and `PeriodUnit`.
    /// Range: 1 to 28. Example: `5`.
    pub expected_renew_day: Option<i32>,
}

impl RenewInstanceRequest {
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ExpectedRenewDay`.
    #[inline]
    pub fn expected_renew_day(mut self, value: i32) -> Self {
        self.expected_renew_day = Some(value);
        self
    }
}

request! {
    RenewInstanceRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
        "ExpectedRenewDay" => expected_renew_day: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::InvalidInternetChargeTypeValueNotSupported,
        RenewInstanceError::InvalidInstanceTypeNotSupported,
        RenewInstanceError::InvalidParameter2,
        RenewInstanceError::InvalidInstanceChargeTypeNotFound,
        RenewInstanceError::InvalidRebootTimeValueNotSupported,
        RenewInstanceError::IdempotenceParamNotMatch,
        RenewInstanceError::InvalidClientTokenValueNotSupported,
        RenewInstanceError::ChargeTypeViolation,
        RenewInstanceError::InvalidInstanceTypeValueNotSupported,
        RenewInstanceError::InvalidDiskIdNotFound,
        RenewInstanceError::DiskcategoryMismatch,
        RenewInstanceError::InvalidInstanceIdNotFound3,
        RenewInstanceError::IncorrectInstanceStatus,
        RenewInstanceError::InvalidInstanceTypeCodeUnauthorized,
        RenewInstanceError::InvalidInternetChargeTypeInstanceNotSupported,
        RenewInstanceError::InvalidPeriod,
        RenewInstanceError::MissingParamter,
        RenewInstanceError::InstanceSpecModificationNotEffective,
        RenewInstanceError::UpgradeNotSupported,
        RenewInstanceError::LastTokenProcessing,
        RenewInstanceError::InstanceUnPaidOrder,
        RenewInstanceError::OperationDenied,
        RenewInstanceError::InvalidInstanceTypeValueUnauthorized,
        RenewInstanceError::InstanceLockedForSecurity,
        RenewInstanceError::InvalidDiskNotAllowed,
        RenewInstanceError::DependencyViolationInstanceType,
        RenewInstanceError::InstanceTypeNotSupported,
        RenewInstanceError::InvalidPeriodUnitValueNotSupported,
        RenewInstanceError::InvalidDedicatedHostIdNotFound,
        RenewInstanceError::InvalidDedicatedHostStatusNotSupport,
        RenewInstanceError::IncorrectDedicatedHostStatus,
        RenewInstanceError::InvalidPeriodExceededDedicatedHost,
        RenewInstanceError::InvalidStatusUpgrading,
        RenewInstanceError::InvalidPeriodExceededMaximumExpirationDate,
        RenewInstanceError::InternalError,
        RenewInstanceError::LastOrderProcessing,
        RenewInstanceError::IdempotenceProcessing,
        RenewInstanceError::InvalidChargeTypeNotSupported,
        RenewInstanceError::OperationDeniedNoStock,
        RenewInstanceError::InvalidPeriodStarterPackage,
        RenewInstanceError::InvalidRebootTimeMalformed,
        RenewInstanceError::InvalidLoanOrderStatusUncompleted,
        RenewInstanceError::OperationDeniedUnfinishedOrder,
        RenewInstanceError::InvalidPeriodNotFound,
        RenewInstanceError::InvalidExpectedRenewDayStarterPackageNotSupported,
        RenewInstanceError::InvalidParamExpectedRenewDay,
        RenewInstanceError::QuotaExceedAlignInstance,
        RenewInstanceError::InvalidExpectedRenewDayConflict,
        RenewInstanceError::InvalidExpectedRenewDayValueNotSupported,
        RenewInstanceError::OperationDeniedAbnormalInstanceInfo,
        RenewInstanceError::NoPermissionPrice,
        RenewInstanceError::OperationDeniedImageNotValid,
        RenewInstanceError::RenewDateNotSupportedStarterPackage,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// ID of the order that the call produced. Example: `1234567890`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    RenewInstanceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound), here with HTTP status 400
/// - [`InvalidRebootTimeValueNotSupported`](super::DocumentedError::InvalidRebootTimeValueNotSupported)
/// - [`IdempotenceParamNotMatch`](super::DocumentedError::IdempotenceParamNotMatch)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`DiskcategoryMismatch`](super::DocumentedError::DiskcategoryMismatch)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceTypeCodeUnauthorized`](super::DocumentedError::InvalidInstanceTypeCodeUnauthorized)
/// - [`InvalidInternetChargeTypeInstanceNotSupported`](super::DocumentedError::InvalidInternetChargeTypeInstanceNotSupported)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`MissingParamter`](super::DocumentedError::MissingParamter)
/// - [`InstanceSpecModificationNotEffective`](super::DocumentedError::InstanceSpecModificationNotEffective)
/// - [`UpgradeNotSupported`](super::DocumentedError::UpgradeNotSupported)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`InstanceUnPaidOrder`](super::DocumentedError::InstanceUnPaidOrder)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidDiskNotAllowed`](super::DocumentedError::InvalidDiskNotAllowed)
/// - [`DependencyViolationInstanceType`](super::DocumentedError::DependencyViolationInstanceType)
/// - [`InstanceTypeNotSupported`](super::DocumentedError::InstanceTypeNotSupported)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 400
/// - [`InvalidDedicatedHostStatusNotSupport`](super::DocumentedError::InvalidDedicatedHostStatusNotSupport)
/// - [`IncorrectDedicatedHostStatus`](super::DocumentedError::IncorrectDedicatedHostStatus)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`InvalidStatusUpgrading`](super::DocumentedError::InvalidStatusUpgrading)
/// - [`InvalidPeriodExceededMaximumExpirationDate`](super::DocumentedError::InvalidPeriodExceededMaximumExpirationDate)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
/// - [`IdempotenceProcessing`](super::DocumentedError::IdempotenceProcessing)
/// - [`InvalidChargeTypeNotSupported`](super::DocumentedError::InvalidChargeTypeNotSupported)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidPeriodStarterPackage`](super::DocumentedError::InvalidPeriodStarterPackage)
/// - [`InvalidRebootTimeMalformed`](super::DocumentedError::InvalidRebootTimeMalformed)
/// - [`InvalidLoanOrderStatusUncompleted`](super::DocumentedError::InvalidLoanOrderStatusUncompleted)
/// - [`OperationDeniedUnfinishedOrder`](super::DocumentedError::OperationDeniedUnfinishedOrder)
/// - [`InvalidPeriodNotFound`](super::DocumentedError::InvalidPeriodNotFound)
/// - [`InvalidExpectedRenewDayStarterPackageNotSupported`](super::DocumentedError::InvalidExpectedRenewDayStarterPackageNotSupported)
/// - [`InvalidParamExpectedRenewDay`](super::DocumentedError::InvalidParamExpectedRenewDay)
/// - [`QuotaExceedAlignInstance`](super::DocumentedError::QuotaExceedAlignInstance)
/// - [`InvalidExpectedRenewDayConflict`](super::DocumentedError::InvalidExpectedRenewDayConflict)
/// - [`InvalidExpectedRenewDayValueNotSupported`](super::DocumentedError::InvalidExpectedRenewDayValueNotSupported)
/// - [`OperationDeniedAbnormalInstanceInfo`](super::DocumentedError::OperationDeniedAbnormalInstanceInfo)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`RenewDateNotSupportedStarterPackage`](super::DocumentedError::RenewDateNotSupportedStarterPackage)
pub type RenewInstanceError = super::DocumentedError;
