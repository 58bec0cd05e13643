// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PurchaseStorageCapacityUnit`, from `ecs/PurchaseStorageCapacityUnit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, Tag};

/// Buys storage capacity units, prepaid plans that pay for pay-as-you-go disks of the same region.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::PurchaseStorageCapacityUnitRequest::new()
///     .region_id("cn-hangzhou")
///     .capacity(20);
/// let reply = client.purchase_storage_capacity_unit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Size of the storage capacity unit (SCU), the amount of disk space it pays for.
    /// Unit: `GiB`. Example: `20`.
    pub capacity: Option<i32>,
    /// Display name of the resource. Length: 2 to 128. Example: `ScuPurchaseDemo`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `ScuPurchaseDemo`.
    pub description: Option<String>,
    /// Unit that the period is counted in. Here: `Month`, `Year`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// How long the unit is valid, counted in `PeriodUnit`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// When the unit takes effect, now or within the next half year. Example: `2020-09-09T02:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// How many items to create or to price at once. Range: 1 to 20. Default: `1`. Example: `1`.
    pub amount: Option<i32>,
    /// Note of where the request comes from; callers need not set it.
    pub from_app: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl PurchaseStorageCapacityUnitRequest {
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
    /// Sets `Capacity`, which is required.
    #[inline]
    pub fn capacity(mut self, value: i32) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    PurchaseStorageCapacityUnitRequest {
        "RegionId" => region_id: query,
        "Capacity" => capacity: query,
        "Name" => name: query,
        "Description" => description: query,
        "PeriodUnit" => period_unit: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "ClientToken" => client_token: query,
        "Amount" => amount: query,
        "FromApp" => from_app: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for PurchaseStorageCapacityUnitRequest {
    type Response = PurchaseStorageCapacityUnitResponse;
    type Error = PurchaseStorageCapacityUnitError;
    const INFO: OperationInfo = super::operation("PurchaseStorageCapacityUnit")
        .required(&["RegionId", "Capacity"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [PurchaseStorageCapacityUnitError] = &[
        PurchaseStorageCapacityUnitError::InvalidParameterPeriod,
        PurchaseStorageCapacityUnitError::MissingParameterRegionId,
        PurchaseStorageCapacityUnitError::InvalidParameterName,
        PurchaseStorageCapacityUnitError::InvalidParameterCapacity,
        PurchaseStorageCapacityUnitError::MissingParameterCapacity,
        PurchaseStorageCapacityUnitError::InvalidParameterPeriodUnit,
        PurchaseStorageCapacityUnitError::InvalidParameterCapacityExceed,
        PurchaseStorageCapacityUnitError::InvalidStartTimeNotSupported,
        PurchaseStorageCapacityUnitError::InvalidStartTimeMalFormed,
        PurchaseStorageCapacityUnitError::InternalError,
    ];
}

/// Response to [`PurchaseStorageCapacityUnitRequest`].
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitResponse {
    /// ID of the order that the call produced. Example: `204135153880****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// IDs of the storage capacity units that were bought. Example: `scu-bp67acfmxazb4p****`.
    pub storage_capacity_unit_ids: Vec<String>,
}

response! {
    PurchaseStorageCapacityUnitResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "StorageCapacityUnitIds" => storage_capacity_unit_ids: list("StorageCapacityUnitId"),
    }
}

/// Errors that the documentation of [`PurchaseStorageCapacityUnitRequest`] names.
///
/// - [`InvalidParameterPeriod`](super::DocumentedError::InvalidParameterPeriod)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`InvalidParameterCapacity`](super::DocumentedError::InvalidParameterCapacity)
/// - [`MissingParameterCapacity`](super::DocumentedError::MissingParameterCapacity)
/// - [`InvalidParameterPeriodUnit`](super::DocumentedError::InvalidParameterPeriodUnit)
/// - [`InvalidParameterCapacityExceed`](super::DocumentedError::InvalidParameterCapacityExceed)
/// - [`InvalidStartTimeNotSupported`](super::DocumentedError::InvalidStartTimeNotSupported)
/// - [`InvalidStartTimeMalFormed`](super::DocumentedError::InvalidStartTimeMalFormed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PurchaseStorageCapacityUnitError = super::DocumentedError;
