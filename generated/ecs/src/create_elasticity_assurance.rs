// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateElasticityAssurance`, from `ecs/CreateElasticityAssurance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationPrivatePoolOptions, MatchCriteria, PeriodUnit, RecurrenceRule, Tag};

/// Buys an elasticity assurance, which keeps capacity ready for pay-as-you-go instances. It cannot
/// be returned.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateElasticityAssuranceRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id(["cn-hangzhou-h"])
///     .instance_type(["ecs.c6.xlarge"])
///     .instance_amount(2);
/// let reply = client.create_elasticity_assurance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateElasticityAssuranceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Zone to assure capacity in; an assurance covers a single one.
    /// Items: at most 100. Example: `cn-hangzhou-h`.
    pub zone_id: Vec<String>,
    /// **Required.** Instance type to assure capacity for; an assurance covers a single one.
    /// Items: at most 100. Example: `ecs.c6.xlarge`.
    pub instance_type: Vec<String>,
    /// How long the assurance lasts, counted in `PeriodUnit`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Year`. Default: `Year`. Example: `Year`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<CapacityReservationPrivatePoolOptions>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// How often the elasticity assurance can be drawn on over its whole term.
    /// Default: `Unlimited`. Example: `Unlimited`.
    pub assurance_times: Option<String>,
    /// How many instances to assure capacity for. Range: at least 1. Example: `2`.
    pub instance_amount: Option<i32>,
    /// When the assurance takes effect; at once when left out. Example: `2020-10-30T06:32:00Z`.
    pub start_time: Option<Timestamp>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// How many there are of this: instance vCPU core. Range: at least 1.
    pub instance_cpu_core_count: Option<i32>,
    /// Rules that apply to the recurrence, one entry each. Items: at most 20.
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Whether the subscription renews itself when it runs out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise.
    pub auto_renew_period: Option<i32>,
}

impl CreateElasticityAssuranceRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type = value.into_iter().map(Into::into).collect();
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
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<CapacityReservationPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceCpuCoreCount`.
    #[inline]
    pub fn instance_cpu_core_count(mut self, value: i32) -> Self {
        self.instance_cpu_core_count = Some(value);
        self
    }
    /// Sets `RecurrenceRules`.
    pub fn recurrence_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecurrenceRule>>,
    ) -> Self {
        self.recurrence_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
}

request! {
    CreateElasticityAssuranceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceType" => instance_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "Description" => description: query,
        "AssuranceTimes" => assurance_times: query,
        "InstanceAmount" => instance_amount: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "InstanceCpuCoreCount" => instance_cpu_core_count: query,
        "RecurrenceRules" => recurrence_rules: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
    }
}

impl Operation for CreateElasticityAssuranceRequest {
    type Response = CreateElasticityAssuranceResponse;
    type Error = CreateElasticityAssuranceError;
    const INFO: OperationInfo = super::operation("CreateElasticityAssurance")
        .required(&["RegionId", "ZoneId", "InstanceType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateElasticityAssuranceError] = &[
        CreateElasticityAssuranceError::MissingParameterRegionId,
        CreateElasticityAssuranceError::InvalidStartTimeNotSupported,
        CreateElasticityAssuranceError::InvalidStartTimeMalFormed,
        CreateElasticityAssuranceError::InternalError,
        CreateElasticityAssuranceError::OperationDenied,
        CreateElasticityAssuranceError::ZoneNotOpen,
        CreateElasticityAssuranceError::OperationDeniedNoStock,
        CreateElasticityAssuranceError::InvalidInstanceTypeNotSupported,
        CreateElasticityAssuranceError::InvalidZoneIdNotFound,
        CreateElasticityAssuranceError::ZoneNotOnSale,
        CreateElasticityAssuranceError::InvalidResourceGroupNotFound,
        CreateElasticityAssuranceError::InvalidPrivatePoolOptionsNameMalFormed,
        CreateElasticityAssuranceError::InvalidZoneId,
        CreateElasticityAssuranceError::InvalidInstanceType,
        CreateElasticityAssuranceError::DedicatedHostNotSupported,
        CreateElasticityAssuranceError::SpotNotSupported,
        CreateElasticityAssuranceError::ClassicNetworkNotSupported,
        CreateElasticityAssuranceError::InvalidInstanceId,
        CreateElasticityAssuranceError::InvalidPrivatePoolOptionsMatchCriteria,
        CreateElasticityAssuranceError::MissingParameterPrivatePoolOptionsId_,
        CreateElasticityAssuranceError::InvalidPrivatePoolOptionsId_,
        CreateElasticityAssuranceError::InvalidInstanceChargeType,
        CreateElasticityAssuranceError::InvalidPrivatePoolOptionsStatus,
        CreateElasticityAssuranceError::InvalidPlatformValueNotSupported,
        CreateElasticityAssuranceError::InvalidAliUid,
        CreateElasticityAssuranceError::MissingParameterPackageType,
        CreateElasticityAssuranceError::MissingParameterPrivatePoolOptionsIds,
        CreateElasticityAssuranceError::MissingParameterInstanceCpuCoreCount,
        CreateElasticityAssuranceError::MissingParameterInstanceAmount,
        CreateElasticityAssuranceError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        CreateElasticityAssuranceError::InvalidTooManyPrivatePoolOptionsIds,
        CreateElasticityAssuranceError::InvalidTooManyZoneIds,
        CreateElasticityAssuranceError::InvalidTooManyInstanceTypes,
        CreateElasticityAssuranceError::InvalidTooManyUnpaidPrivatePool,
        CreateElasticityAssuranceError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        CreateElasticityAssuranceError::InvalidPrivatePoolOptionsIds,
        CreateElasticityAssuranceError::InvalidPackageType,
        CreateElasticityAssuranceError::InvalidPrivatePoolPurchase,
        CreateElasticityAssuranceError::InvalidAssuranceTimesNotSupported,
        CreateElasticityAssuranceError::RepeatStartPrivatePool,
        CreateElasticityAssuranceError::InvalidPeriodUnit,
        CreateElasticityAssuranceError::AccountForbiddenProductCreationLimited,
        CreateElasticityAssuranceError::RegionUnauthorized,
        CreateElasticityAssuranceError::PriceNotFound,
        CreateElasticityAssuranceError::InvalidResourceTypeNotSupported,
        CreateElasticityAssuranceError::InvalidZoneIds,
    ];
}

/// Response to [`CreateElasticityAssuranceRequest`].
#[non_exhaustive]
pub struct CreateElasticityAssuranceResponse {
    /// ID of the order that the call produced. Example: `1234567890`.
    pub order_id: Option<String>,
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Example: `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateElasticityAssuranceResponse {
        "OrderId" => order_id: value,
        "PrivatePoolOptionsId" => private_pool_options_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateElasticityAssuranceRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidStartTimeNotSupported`](super::DocumentedError::InvalidStartTimeNotSupported)
/// - [`InvalidStartTimeMalFormed`](super::DocumentedError::InvalidStartTimeMalFormed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported), here with HTTP status 403
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale), here with HTTP status 403
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidPrivatePoolOptionsNameMalFormed`](super::DocumentedError::InvalidPrivatePoolOptionsNameMalFormed)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`DedicatedHostNotSupported`](super::DocumentedError::DedicatedHostNotSupported)
/// - [`SpotNotSupported`](super::DocumentedError::SpotNotSupported)
/// - [`ClassicNetworkNotSupported`](super::DocumentedError::ClassicNetworkNotSupported)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`MissingParameterPrivatePoolOptionsId_`](super::DocumentedError::MissingParameterPrivatePoolOptionsId_)
/// - [`InvalidPrivatePoolOptionsId_`](super::DocumentedError::InvalidPrivatePoolOptionsId_)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidPrivatePoolOptionsStatus`](super::DocumentedError::InvalidPrivatePoolOptionsStatus)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported)
/// - [`InvalidAliUid`](super::DocumentedError::InvalidAliUid)
/// - [`MissingParameterPackageType`](super::DocumentedError::MissingParameterPackageType)
/// - [`MissingParameterPrivatePoolOptionsIds`](super::DocumentedError::MissingParameterPrivatePoolOptionsIds)
/// - [`MissingParameterInstanceCpuCoreCount`](super::DocumentedError::MissingParameterInstanceCpuCoreCount)
/// - [`MissingParameterInstanceAmount`](super::DocumentedError::MissingParameterInstanceAmount)
/// - [`MissingParameterInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::MissingParameterInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidTooManyPrivatePoolOptionsIds`](super::DocumentedError::InvalidTooManyPrivatePoolOptionsIds)
/// - [`InvalidTooManyZoneIds`](super::DocumentedError::InvalidTooManyZoneIds)
/// - [`InvalidTooManyInstanceTypes`](super::DocumentedError::InvalidTooManyInstanceTypes)
/// - [`InvalidTooManyUnpaidPrivatePool`](super::DocumentedError::InvalidTooManyUnpaidPrivatePool)
/// - [`InvalidInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::InvalidInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidPrivatePoolOptionsIds`](super::DocumentedError::InvalidPrivatePoolOptionsIds)
/// - [`InvalidPackageType`](super::DocumentedError::InvalidPackageType)
/// - [`InvalidPrivatePoolPurchase`](super::DocumentedError::InvalidPrivatePoolPurchase)
/// - [`InvalidAssuranceTimesNotSupported`](super::DocumentedError::InvalidAssuranceTimesNotSupported)
/// - [`RepeatStartPrivatePool`](super::DocumentedError::RepeatStartPrivatePool)
/// - [`InvalidPeriodUnit`](super::DocumentedError::InvalidPeriodUnit)
/// - [`AccountForbiddenProductCreationLimited`](super::DocumentedError::AccountForbiddenProductCreationLimited)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`PriceNotFound`](super::DocumentedError::PriceNotFound)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidZoneIds`](super::DocumentedError::InvalidZoneIds)
pub type CreateElasticityAssuranceError = super::DocumentedError;
