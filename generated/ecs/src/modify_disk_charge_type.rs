// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskChargeType`, from `ecs/ModifyDiskChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType};

/// Changes how disks of one instance are billed. The order is paid at once unless `AutoPay` is
/// false.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskChargeTypeRequest::new()
///     .disk_ids(["text"])
///     .instance_id("i-bp1i778bq705cvx1****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_disk_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// **Required.** Disks whose billing changes. Example: `text`.
    pub disk_ids: Vec<String>,
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
    pub disk_charge_type: Option<Open<ChargeType>>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Default: `false`.
    pub dry_run: Option<bool>,
}

impl ModifyDiskChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskIds`, which is required.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
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
    pub fn disk_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
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
    ModifyDiskChargeTypeRequest {
        "DiskIds" => disk_ids: query_json,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "DiskChargeType" => disk_charge_type: query,
        "OwnerAccount" => owner_account: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyDiskChargeTypeRequest {
    type Response = ModifyDiskChargeTypeResponse;
    type Error = ModifyDiskChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyDiskChargeType")
        .required(&["DiskIds", "InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyDiskChargeTypeError] = &[
        ModifyDiskChargeTypeError::InvalidInstanceTypeValueUnauthorized,
        ModifyDiskChargeTypeError::InvalidInstanceTypeValueNotSupported,
        ModifyDiskChargeTypeError::MissingParameterRegionId,
        ModifyDiskChargeTypeError::MissingParameterInstanceIdNotSupported,
        ModifyDiskChargeTypeError::ChargeTypeViolation,
        ModifyDiskChargeTypeError::InvalidInstanceIdReleased,
        ModifyDiskChargeTypeError::InvalidInstancePurchaseNotFound,
        ModifyDiskChargeTypeError::InvalidInstanceUnPaidOrder,
        ModifyDiskChargeTypeError::InvalidClientTokenValueNotSupported,
        ModifyDiskChargeTypeError::AccountArrearage,
        ModifyDiskChargeTypeError::IdempotenceSignatureMismatch,
        ModifyDiskChargeTypeError::OrderCreationFailed,
        ModifyDiskChargeTypeError::Throttling,
        ModifyDiskChargeTypeError::InstanceDowngradeQuotaExceed,
        ModifyDiskChargeTypeError::InvalidInstanceIdNotFound3,
        ModifyDiskChargeTypeError::LastOrderProcessing,
        ModifyDiskChargeTypeError::InvalidActionWithActiveElasticUpgrade,
        ModifyDiskChargeTypeError::Forbidden,
        ModifyDiskChargeTypeError::InvalidAccountStatusNotEnoughBalance,
        ModifyDiskChargeTypeError::InvalidInstanceChargeTypeNotFound,
        ModifyDiskChargeTypeError::InvalidOperationMultiAttachDisk,
        ModifyDiskChargeTypeError::InvalidRegionIdNotFound,
        ModifyDiskChargeTypeError::PaymentMethodNotFound,
        ModifyDiskChargeTypeError::InvalidRamRoleNotFound,
        ModifyDiskChargeTypeError::InvalidDiskIdsNotFound,
        ModifyDiskChargeTypeError::InvalidDiskIdsNotPortable,
        ModifyDiskChargeTypeError::InvalidDataDiskSizeValueNotSupported,
        ModifyDiskChargeTypeError::InvalidActionNotSupported,
        ModifyDiskChargeTypeError::InvalidInstanceStatusNotSupported,
        ModifyDiskChargeTypeError::InvalidInstanceIdNotFound2,
        ModifyDiskChargeTypeError::InternalError,
        ModifyDiskChargeTypeError::InvalidDiskDetachedSystemDisk,
        ModifyDiskChargeTypeError::DiskInDedicatedBlockStorageCluster,
        ModifyDiskChargeTypeError::NoPermissionPrice,
        ModifyDiskChargeTypeError::NoPermissionRefund,
        ModifyDiskChargeTypeError::InvalidZoneIdNotFound,
    ];
}

/// Response to [`ModifyDiskChargeTypeRequest`].
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

/// Errors that the documentation of [`ModifyDiskChargeTypeRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`MissingParameterInstanceIdNotSupported`](super::DocumentedError::MissingParameterInstanceIdNotSupported)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation), here with HTTP status 400
/// - [`InvalidInstanceIdReleased`](super::DocumentedError::InvalidInstanceIdReleased)
/// - [`InvalidInstancePurchaseNotFound`](super::DocumentedError::InvalidInstancePurchaseNotFound)
/// - [`InvalidInstanceUnPaidOrder`](super::DocumentedError::InvalidInstanceUnPaidOrder)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`IdempotenceSignatureMismatch`](super::DocumentedError::IdempotenceSignatureMismatch)
/// - [`OrderCreationFailed`](super::DocumentedError::OrderCreationFailed)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InstanceDowngradeQuotaExceed`](super::DocumentedError::InstanceDowngradeQuotaExceed)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 400
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
/// - [`InvalidActionWithActiveElasticUpgrade`](super::DocumentedError::InvalidActionWithActiveElasticUpgrade)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound), here with HTTP status 403: Instances billed in this way do not allow the operation.
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`InvalidRamRoleNotFound`](super::DocumentedError::InvalidRamRoleNotFound)
/// - [`InvalidDiskIdsNotFound`](super::DocumentedError::InvalidDiskIdsNotFound), here with HTTP status 404
/// - [`InvalidDiskIdsNotPortable`](super::DocumentedError::InvalidDiskIdsNotPortable)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported), here with HTTP status 404
/// - [`InvalidActionNotSupported`](super::DocumentedError::InvalidActionNotSupported)
/// - [`InvalidInstanceStatusNotSupported`](super::DocumentedError::InvalidInstanceStatusNotSupported)
/// - [`InvalidInstanceIdNotFound2`](super::DocumentedError::InvalidInstanceIdNotFound2)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidDiskDetachedSystemDisk`](super::DocumentedError::InvalidDiskDetachedSystemDisk)
/// - [`DiskInDedicatedBlockStorageCluster`](super::DocumentedError::DiskInDedicatedBlockStorageCluster)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
pub type ModifyDiskChargeTypeError = super::DocumentedError;
