// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskChargeType`, from `ecs/ModifyDiskChargeType.md`.

use alicloud_runtime::codegen::*;

/// Changes how disks of one instance are billed. The order is paid at once unless `AutoPay` is
/// false.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskChargeTypeRequest::new()
///     .disk_ids("text")
///     .instance_id("i-bp1i778bq705cvx1****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_disk_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// **Required.** Disks whose billing changes; a JSON array of IDs. Example: `text`.
    pub disk_ids: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1i778bq705cvx1****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Billing method that the disks change to. Default: `PrePaid`. Example: `PostPaid`.
    pub disk_charge_type: Option<Open<DiskChargeType>>,
}

impl ModifyDiskChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskIds`, which is required.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<Open<DiskChargeType>>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
}

request! {
    ModifyDiskChargeTypeRequest {
        "DiskIds" => disk_ids: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "DiskChargeType" => disk_charge_type: query,
    }
}

impl Operation for ModifyDiskChargeTypeRequest {
    type Response = ModifyDiskChargeTypeResponse;
    type Error = ModifyDiskChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyDiskChargeType")
        .required(&["DiskIds", "InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`ModifyDiskChargeTypeRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// ID of the order that the call produced. Example: `1234567890`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ModifyDiskChargeTypeResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Billing method that the disks change to.
    pub enum DiskChargeType {
        /// From pay-as-you-go to subscription.
        PrePaid = "PrePaid",
        /// From subscription to pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyDiskChargeTypeRequest`] names.
    pub enum ModifyDiskChargeTypeError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("400"), "", "Name the region in `RegionId`; it was left out.";
        MissingParameterInstanceIdNotSupported = "MissingParameter.InstanceIdNotSupported" ("400"), "", "Name the instance that the disks are attached to in `InstanceId`; it was left out.";
        ChargeTypeViolation = "ChargeTypeViolation" ("400"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidInstanceIdReleased = "InvalidInstanceId.Released" ("400"), "", "The instance has been released.";
        InvalidInstancePurchaseNotFound = "InvalidInstance.PurchaseNotFound" ("400"), "", "No order is on record for the instance.";
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder" ("400"), "", "An order for the instance is unpaid; pay or cancel it first.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        IdempotenceSignatureMismatch = "Idempotence.SignatureMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        OrderCreationFailed = "OrderCreationFailed" ("400"), "", "The order could not be placed; check the parameters.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        InstanceDowngradeQuotaExceed = "InstanceDowngrade.QuotaExceed" ("400"), "", "The instance has been made smaller as often as is allowed.";
        InvalidInstanceIdNotFound2 = "InvalidInstanceId.NotFound" ("400"), "", "No instance of the caller has this ID in the region.";
        LastOrderProcessing = "LastOrderProcessing" ("400"), "", "An earlier order is still being worked on; wait for it.";
        InvalidActionWithActiveElasticUpgrade = "InvalidAction.WithActiveElasticUpgrade" ("400"), "", "The instance is upgraded for a limited time; the operation has to wait until that is over.";
        Forbidden = "Forbidden" ("403"), "%s", "The caller may not perform this operation on the resource.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("403"), "", "Instances billed in this way do not allow the operation.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        PaymentMethodNotFound = "PaymentMethodNotFound" ("404"), "", "The account has no payment method yet; add one first.";
        InvalidRamRoleNotFound = "InvalidRamRole.NotFound" ("404"), "", "The account has no RAM role of this name.";
        InvalidDiskIdsNotFound = "InvalidDiskIds.NotFound" ("404"), "", "Some of the disks named do not exist.";
        InvalidDiskIdsNotPortable = "InvalidDiskIds.NotPortable" ("404"), "", "One of the disks is fixed to its instance and cannot be handled on its own.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("404"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidActionNotSupported = "InvalidAction.NotSupported" ("404"), "", "The operation is not supported here.";
        InvalidInstanceStatusNotSupported = "InvalidInstanceStatus.NotSupported" ("404"), "", "The instance is in a state that does not allow the change.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NOT_FOUND" ("404"), "", "No instance of the account has this ID.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
