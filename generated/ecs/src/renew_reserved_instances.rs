// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewReservedInstances`, from `ecs/RenewReservedInstances.md`.

use alicloud_runtime::codegen::*;

/// Renews reserved instances already bought, and can set automatic renewal.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RenewReservedInstancesRequest::new();
/// let reply = client.renew_reserved_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewReservedInstancesRequest {
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Items: at most 100.
    pub reserved_instance_id: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the subscription renews itself when it runs out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise.
    pub auto_renew_period: Option<i32>,
}

impl RenewReservedInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    RenewReservedInstancesRequest {
        "ReservedInstanceId" => reserved_instance_id: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
    }
}

impl Operation for RenewReservedInstancesRequest {
    type Response = RenewReservedInstancesResponse;
    type Error = RenewReservedInstancesError;
    const INFO: OperationInfo = super::operation("RenewReservedInstances")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RenewReservedInstancesError] = &[
        RenewReservedInstancesError::InvalidInstanceTypeValueUnauthorized,
        RenewReservedInstancesError::InvalidParameterConflict,
        RenewReservedInstancesError::InvalidTagKeyMalformed,
        RenewReservedInstancesError::RegionUnauthorized,
        RenewReservedInstancesError::ZoneNotOnSale,
        RenewReservedInstancesError::InvalidPeriodUnitValueNotSupported,
        RenewReservedInstancesError::InvalidTagValueMalformed,
        RenewReservedInstancesError::InvalidChargeTypeValueNotSupported,
        RenewReservedInstancesError::OperationDenied,
        RenewReservedInstancesError::InvalidPeriod,
        RenewReservedInstancesError::MissingParameterReservedInstanceIds,
        RenewReservedInstancesError::InvalidParameterPeriodUnit,
        RenewReservedInstancesError::InvalidParameterPeriod,
        RenewReservedInstancesError::InvalidParameterReservedInstanceIds,
        RenewReservedInstancesError::InvalidPeriodExceededMaximumExpiration,
        RenewReservedInstancesError::OperationDeniedNoStock,
        RenewReservedInstancesError::NodeControllerUnavailable,
        RenewReservedInstancesError::InvalidParameterResourceOwnerAccount,
        RenewReservedInstancesError::ZoneNotOpen,
        RenewReservedInstancesError::InvalidResourceTypeNotSupported,
        RenewReservedInstancesError::InvalidParameterNotMatch,
        RenewReservedInstancesError::AccountArrearage,
        RenewReservedInstancesError::InvalidReservedInstanceNameMalformed,
        RenewReservedInstancesError::InvalidParameterScope,
        RenewReservedInstancesError::InvalidReservedInstanceStatusValueNotSupported,
        RenewReservedInstancesError::InvalidReservedInstanceOfferingTypeValueNotSupported,
        RenewReservedInstancesError::InvalidReservedInstanceOfferingClassValueNotSupported,
        RenewReservedInstancesError::MissingParameterZoneId,
        RenewReservedInstancesError::MissingParameterInstanceType,
        RenewReservedInstancesError::MissingParameterReservedInstanceId,
        RenewReservedInstancesError::MissingParameterReservedInstanceConfiguration,
        RenewReservedInstancesError::InvalidParameterSplitOrMerge,
        RenewReservedInstancesError::MissingParameterInstanceTypeAndAmountBothEmpty,
        RenewReservedInstancesError::InvalidReservedInstancePlatformValueNotSupported,
        RenewReservedInstancesError::InvalidParameterReservedInstanceName,
        RenewReservedInstancesError::InvalidReservedInstanceZoneValueNotSupported,
        RenewReservedInstancesError::InvalidParameterValueNotSupported,
        RenewReservedInstancesError::IncorrectInstanceStatus,
        RenewReservedInstancesError::InvalidPlatformValueNotSupported,
        RenewReservedInstancesError::InvalidScopeValueNotSupported,
        RenewReservedInstancesError::InvalidConfigurationValueNotSupported,
        RenewReservedInstancesError::InvalidZoneIdValueNotSupported,
        RenewReservedInstancesError::InvalidParameter2,
        RenewReservedInstancesError::InvalidInstanceAmountValueNotSupported,
        RenewReservedInstancesError::OperationDeniedOnlyModifyName,
        RenewReservedInstancesError::InvalidReservedInstanceIdNotFound,
        RenewReservedInstancesError::ChargeTypeViolation,
        RenewReservedInstancesError::InvalidZoneIdNotFound,
        RenewReservedInstancesError::InternalError,
    ];
}

/// Response to [`RenewReservedInstancesRequest`].
#[non_exhaustive]
pub struct RenewReservedInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C314443-AF0D-4766-9562-C83B7F1****`.
    pub request_id: Option<String>,
    /// IDs of the reserved instances that the call produced.
    pub reserved_instance_id_sets: Vec<String>,
    /// ID of the order that the call produced. Example: `2023912123****`.
    pub order_id: Option<String>,
}

response! {
    RenewReservedInstancesResponse {
        "RequestId" => request_id: value,
        "ReservedInstanceIdSets" => reserved_instance_id_sets: list("ReservedInstanceId"),
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`RenewReservedInstancesRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`MissingParameterReservedInstanceIds`](super::DocumentedError::MissingParameterReservedInstanceIds)
/// - [`InvalidParameterPeriodUnit`](super::DocumentedError::InvalidParameterPeriodUnit)
/// - [`InvalidParameterPeriod`](super::DocumentedError::InvalidParameterPeriod)
/// - [`InvalidParameterReservedInstanceIds`](super::DocumentedError::InvalidParameterReservedInstanceIds)
/// - [`InvalidPeriodExceededMaximumExpiration`](super::DocumentedError::InvalidPeriodExceededMaximumExpiration)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage), here with HTTP status 403
/// - [`InvalidReservedInstanceNameMalformed`](super::DocumentedError::InvalidReservedInstanceNameMalformed)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`InvalidReservedInstanceStatusValueNotSupported`](super::DocumentedError::InvalidReservedInstanceStatusValueNotSupported), here with HTTP status 403
/// - [`InvalidReservedInstanceOfferingTypeValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingTypeValueNotSupported), here with HTTP status 403
/// - [`InvalidReservedInstanceOfferingClassValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingClassValueNotSupported), here with HTTP status 403
/// - [`MissingParameterZoneId`](super::DocumentedError::MissingParameterZoneId)
/// - [`MissingParameterInstanceType`](super::DocumentedError::MissingParameterInstanceType), here with HTTP status 403
/// - [`MissingParameterReservedInstanceId`](super::DocumentedError::MissingParameterReservedInstanceId)
/// - [`MissingParameterReservedInstanceConfiguration`](super::DocumentedError::MissingParameterReservedInstanceConfiguration)
/// - [`InvalidParameterSplitOrMerge`](super::DocumentedError::InvalidParameterSplitOrMerge)
/// - [`MissingParameterInstanceTypeAndAmountBothEmpty`](super::DocumentedError::MissingParameterInstanceTypeAndAmountBothEmpty)
/// - [`InvalidReservedInstancePlatformValueNotSupported`](super::DocumentedError::InvalidReservedInstancePlatformValueNotSupported)
/// - [`InvalidParameterReservedInstanceName`](super::DocumentedError::InvalidParameterReservedInstanceName)
/// - [`InvalidReservedInstanceZoneValueNotSupported`](super::DocumentedError::InvalidReservedInstanceZoneValueNotSupported)
/// - [`InvalidParameterValueNotSupported`](super::DocumentedError::InvalidParameterValueNotSupported)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported), here with HTTP status 403
/// - [`InvalidScopeValueNotSupported`](super::DocumentedError::InvalidScopeValueNotSupported)
/// - [`InvalidConfigurationValueNotSupported`](super::DocumentedError::InvalidConfigurationValueNotSupported)
/// - [`InvalidZoneIdValueNotSupported`](super::DocumentedError::InvalidZoneIdValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InvalidInstanceAmountValueNotSupported`](super::DocumentedError::InvalidInstanceAmountValueNotSupported), here with HTTP status 403
/// - [`OperationDeniedOnlyModifyName`](super::DocumentedError::OperationDeniedOnlyModifyName)
/// - [`InvalidReservedInstanceIdNotFound`](super::DocumentedError::InvalidReservedInstanceIdNotFound)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewReservedInstancesError = super::DocumentedError;
