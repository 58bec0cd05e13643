// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PurchaseReservedInstancesOffering`, from `ecs/PurchaseReservedInstancesOffering.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Platform, Scope, Tag};

/// Buys reserved instances, which lower the bill of matching pay-as-you-go instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::PurchaseReservedInstancesOfferingRequest::new()
///     .instance_type("ecs.g5.2xlarge")
///     .region_id("cn-hangzhou")
///     .scope("Zone")
///     .zone_id("cn-hangzhou-a")
///     .instance_amount(1);
/// let reply = client.purchase_reserved_instances_offering(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingRequest {
    /// **Required.** Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the reserved instance applies to a whole region or to one zone.
    /// Default: `Region`. Example: `Zone`.
    pub scope: Option<Open<Scope>>,
    /// **Required** under conditions. Zone that the reserved instance applies to. Needed when `Scope`
    /// is `Zone`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// How many instances the reserved instance covers. Range: 1 to 100. Example: `3`.
    pub instance_amount: Option<i32>,
    /// Operating system family that the item is for. Default: `Linux`. Example: `Linux`.
    pub platform: Option<Open<Platform>>,
    /// Unit that the period is counted in. Example: `Year`.
    pub period_unit: Option<String>,
    /// Term of the reserved instance. Unit: `years`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// How much of the price is paid up front. Example: `All Upfront`.
    pub offering_type: Option<String>,
    /// Display name of the reserved instance. Length: 2 to 128. Example: `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp199lyny9b3****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether the subscription renews itself when it runs out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise.
    pub auto_renew_period: Option<i32>,
    /// When the reserved instance takes effect.
    pub start_time: Option<String>,
}

impl PurchaseReservedInstancesOfferingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<Open<Scope>>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    PurchaseReservedInstancesOfferingRequest {
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "Scope" => scope: query,
        "ZoneId" => zone_id: query,
        "InstanceAmount" => instance_amount: query,
        "Platform" => platform: query,
        "PeriodUnit" => period_unit: query,
        "Period" => period: query,
        "OfferingType" => offering_type: query,
        "ReservedInstanceName" => reserved_instance_name: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for PurchaseReservedInstancesOfferingRequest {
    type Response = PurchaseReservedInstancesOfferingResponse;
    type Error = PurchaseReservedInstancesOfferingError;
    const INFO: OperationInfo = super::operation("PurchaseReservedInstancesOffering")
        .required(&["InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [PurchaseReservedInstancesOfferingError] = &[
        PurchaseReservedInstancesOfferingError::InvalidInstanceTypeValueUnauthorized,
        PurchaseReservedInstancesOfferingError::InvalidDescriptionMalformed,
        PurchaseReservedInstancesOfferingError::InvalidParameterConflict,
        PurchaseReservedInstancesOfferingError::InvalidTagKeyMalformed,
        PurchaseReservedInstancesOfferingError::RegionUnauthorized,
        PurchaseReservedInstancesOfferingError::ZoneNotOnSale,
        PurchaseReservedInstancesOfferingError::InvalidPeriodUnitValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidTagValueMalformed,
        PurchaseReservedInstancesOfferingError::InvalidChargeTypeValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidInstanceTypeValueNotSupported,
        PurchaseReservedInstancesOfferingError::OperationDenied,
        PurchaseReservedInstancesOfferingError::OperationDeniedNoStock,
        PurchaseReservedInstancesOfferingError::NodeControllerUnavailable,
        PurchaseReservedInstancesOfferingError::InvalidParameterResourceOwnerAccount,
        PurchaseReservedInstancesOfferingError::ZoneNotOpen,
        PurchaseReservedInstancesOfferingError::InvalidParameterNotMatch,
        PurchaseReservedInstancesOfferingError::AccountArrearage,
        PurchaseReservedInstancesOfferingError::PaymentMethodNotFound,
        PurchaseReservedInstancesOfferingError::InternalError,
        PurchaseReservedInstancesOfferingError::InvalidStartTimeScopeNotMatch,
        PurchaseReservedInstancesOfferingError::InvalidParameterScope,
        PurchaseReservedInstancesOfferingError::InvalidReservedInstanceStatusValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidReservedInstanceOfferingTypeValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidReservedInstanceOfferingClassValueNotSupported,
        PurchaseReservedInstancesOfferingError::MissingParameterZoneId,
        PurchaseReservedInstancesOfferingError::MissingParameterInstanceType,
        PurchaseReservedInstancesOfferingError::MissingParameterReservedInstanceId,
        PurchaseReservedInstancesOfferingError::MissingParameterReservedInstanceConfiguration,
        PurchaseReservedInstancesOfferingError::InvalidParameterSplitOrMerge,
        PurchaseReservedInstancesOfferingError::MissingParameterInstanceTypeAndAmountBothEmpty,
        PurchaseReservedInstancesOfferingError::InvalidReservedInstancePlatformValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidParameterReservedInstanceName,
        PurchaseReservedInstancesOfferingError::InvalidReservedInstanceZoneValueNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidResourceTypeNotSupported,
        PurchaseReservedInstancesOfferingError::InvalidZoneIdNotFound,
    ];
}

/// Response to [`PurchaseReservedInstancesOfferingRequest`].
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C314443-AF0D-4766-9562-C83B7F1A3C8B`.
    pub request_id: Option<String>,
    /// IDs of the reserved instances that the call produced. Example: `ecsri-2ze53qonjqxg7r****`.
    pub reserved_instance_id_sets: Vec<String>,
}

response! {
    PurchaseReservedInstancesOfferingResponse {
        "RequestId" => request_id: value,
        "ReservedInstanceIdSets" => reserved_instance_id_sets: list("ReservedInstanceId"),
    }
}

/// Errors that the documentation of [`PurchaseReservedInstancesOfferingRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage), here with HTTP status 403
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidStartTimeScopeNotMatch`](super::DocumentedError::InvalidStartTimeScopeNotMatch)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope), here with HTTP status 400
/// - [`InvalidReservedInstanceStatusValueNotSupported`](super::DocumentedError::InvalidReservedInstanceStatusValueNotSupported)
/// - [`InvalidReservedInstanceOfferingTypeValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingTypeValueNotSupported)
/// - [`InvalidReservedInstanceOfferingClassValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingClassValueNotSupported)
/// - [`MissingParameterZoneId`](super::DocumentedError::MissingParameterZoneId), here with HTTP status 400
/// - [`MissingParameterInstanceType`](super::DocumentedError::MissingParameterInstanceType)
/// - [`MissingParameterReservedInstanceId`](super::DocumentedError::MissingParameterReservedInstanceId), here with HTTP status 400
/// - [`MissingParameterReservedInstanceConfiguration`](super::DocumentedError::MissingParameterReservedInstanceConfiguration), here with HTTP status 400
/// - [`InvalidParameterSplitOrMerge`](super::DocumentedError::InvalidParameterSplitOrMerge), here with HTTP status 400
/// - [`MissingParameterInstanceTypeAndAmountBothEmpty`](super::DocumentedError::MissingParameterInstanceTypeAndAmountBothEmpty), here with HTTP status 400
/// - [`InvalidReservedInstancePlatformValueNotSupported`](super::DocumentedError::InvalidReservedInstancePlatformValueNotSupported), here with HTTP status 400
/// - [`InvalidParameterReservedInstanceName`](super::DocumentedError::InvalidParameterReservedInstanceName), here with HTTP status 400
/// - [`InvalidReservedInstanceZoneValueNotSupported`](super::DocumentedError::InvalidReservedInstanceZoneValueNotSupported), here with HTTP status 400
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
pub type PurchaseReservedInstancesOfferingError = super::DocumentedError;
