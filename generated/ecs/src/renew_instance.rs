// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `ecs/RenewInstance.md`.

use alicloud_runtime::codegen::*;

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
    /// `ExpectedRenewDay`. Range: 1 to 4. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
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
}

/// What [`RenewInstanceRequest`] is answered with.
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

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
    }
}

errors! {
    /// Errors that the documentation of [`RenewInstanceRequest`] names.
    pub enum RenewInstanceError {
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidInstanceTypeNotSupported = "InvalidInstanceType.NotSupported" ("400"), "", "The instance type is unknown, or the deployment set does not take it.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("400"), "", "The way of billing is neither `PrePaid` nor `PostPaid`.";
        InvalidRebootTimeValueNotSupported = "InvalidRebootTime.ValueNotSupported" ("400"), "", "`RebootTime` lies outside the range that the operation accepts.";
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        DiskcategoryMismatch = "Diskcategory.Mismatch" ("403"), "", "Disks of this category cannot be made removable.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InvalidInstanceTypeCodeUnauthorized = "InvalidInstanceType.codeUnauthorized" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidInternetChargeTypeInstanceNotSupported = "InvalidInternetChargeType.InstanceNotSupported" ("400"), "", "The instance is in a VPC, where traffic cannot be billed in this way.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
        MissingParamter = "MissingParamter" ("400"), "", "`Period` is missing, which a subscription needs.";
        InstanceSpecModificationNotEffective = "InstanceSpecModification.NotEffective" ("403"), "", "A change of the instance is booked for the next term; until then it cannot be changed again.";
        UpgradeNotSupported = "Upgrade.NotSupported" ("400"), "", "The instance cannot be upgraded in this call.";
        LastTokenProcessing = "LastTokenProcessing" ("403"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        InstanceUnPaidOrder = "Instance.UnPaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidDiskNotAllowed = "InvalidDisk.NotAllowed" ("403"), "", "The disk cannot be made removable.";
        DependencyViolationInstanceType = "DependencyViolation.InstanceType" ("400"), "", "The instance cannot go from its present type to this one; `DescribeResourcesModification` lists the possible types.";
        InstanceTypeNotSupported = "InstanceTypeNotSupported" ("403"), "", "The zone does not offer this instance type.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("400"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        InvalidDedicatedHostIdNotFound = "InvalidDedicatedHostId.NotFound" ("400"), "", "No dedicated host of the account has this ID in the region.";
        InvalidDedicatedHostStatusNotSupport = "InvalidDedicatedHostStatus.NotSupport" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        IncorrectDedicatedHostStatus = "IncorrectDedicatedHostStatus" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        InvalidStatusUpgrading = "InvalidStatus.Upgrading" ("400"), "", "The resource is being upgraded or renewed; wait until that is done.";
        InvalidPeriodExceededMaximumExpirationDate = "InvalidPeriod.ExceededMaximumExpirationDate" ("400"), "", "The subscription would reach too far ahead; renew for a shorter time.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        LastOrderProcessing = "LastOrderProcessing" ("400"), "", "An earlier order is still being worked on; wait for it.";
        IdempotenceProcessing = "Idempotence.Processing" ("400"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        InvalidChargeTypeNotSupported = "InvalidChargeType.NotSupported" ("403"), "", "The way the instance is billed rules this operation out.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InvalidPeriodStarterPackage = "InvalidPeriod.StarterPackage" ("403"), "", "The instance comes from a starter package and can be renewed by itself only month by month.";
    }
}
