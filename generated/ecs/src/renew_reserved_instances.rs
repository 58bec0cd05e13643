// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewReservedInstances`, from `ecs/RenewReservedInstances.md`.

use alicloud_runtime::codegen::*;

/// Extends the subscription of the reserved instances.
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
}

/// What [`RenewReservedInstancesRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`RenewReservedInstancesRequest`] names.
    pub enum RenewReservedInstancesError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        ZoneNotOnSale = "Zone.NotOnSale" ("400"), "%s", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("400"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported" ("400"), "ChargeType is not valid.", "`ChargeType` is none of the values that the operation knows.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
        MissingParameterReservedInstanceIds = "MissingParameter.ReservedInstanceIds" ("400"), "", "The request names no reserved instance, or one that does not exist.";
        InvalidParameterPeriodUnit = "InvalidParameter.PeriodUnit" ("400"), "", "`PeriodUnit` is not a unit in which storage capacity units are sold, such as `Month` or `Year`.";
        InvalidParameterPeriod = "InvalidParameter.Period" ("400"), "", "`Period` is none of the lengths that can be bought.";
        InvalidParameterReservedInstanceIds = "InvalidParameter.ReservedInstanceIds" ("400"), "", "The list of reserved instances has an ID that is not valid.";
        InvalidPeriodExceededMaximumExpiration = "InvalidPeriod.ExceededMaximumExpiration" ("400"), "", "The renewal would last beyond the latest possible end; choose a shorter time.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        NodeControllerUnavailable = "NodeControllerUnavailable" ("403"), "", "A controller inside the service is out of reach; try again later.";
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        ZoneNotOpen = "Zone.NotOpen" ("403"), "", "The account is not cleared for buying in this zone.";
        InvalidResourceTypeNotSupported = "InvalidResourceType.NotSupported" ("403"), "%s", "The operation does not work for resources of this type.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        AccountArrearage = "Account.Arrearage" ("403"), "", "The account has unpaid bills; pay them and call again.";
        InvalidReservedInstanceNameMalformed = "InvalidReservedInstanceName.Malformed" ("403"), "", "The name of the reserved instance is too short, too long or has characters that are not allowed.";
        InvalidParameterScope = "InvalidParameter.Scope" ("403"), "", "`Scope` is neither `Region` nor `Zone`.";
        InvalidReservedInstanceStatusValueNotSupported = "InvalidReservedInstanceStatus.ValueNotSupported" ("403"), "", "The reserved instance is in a state that rules this out, or a filter names a state that does not exist.";
        InvalidReservedInstanceOfferingTypeValueNotSupported = "InvalidReservedInstanceOfferingType.ValueNotSupported" ("403"), "", "`OfferingType` is none of the ways in which reserved instances can be paid for.";
        InvalidReservedInstanceOfferingClassValueNotSupported = "InvalidReservedInstanceOfferingClass.ValueNotSupported" ("403"), "", "`OfferingClass` is none of the values that the operation knows.";
        MissingParameterZoneId = "MissingParameter.ZoneId" ("403"), "", "The zone is missing; give it in `ZoneId`.";
        MissingParameterInstanceType = "MissingParameter.InstanceType" ("403"), "", "A parameter that the operation needs is empty, such as the instance type.";
        MissingParameterReservedInstanceId = "MissingParameter.ReservedInstanceId" ("403"), "", "The request names no reserved instance.";
        MissingParameterReservedInstanceConfiguration = "MissingParameter.ReservedInstanceConfiguration" ("403"), "", "The request does not say what the reserved instances are to become; give a configuration.";
        InvalidParameterSplitOrMerge = "InvalidParameter.SplitOrMerge" ("403"), "", "Several reserved instances cannot be turned into several others in one step; split or merge them.";
        MissingParameterInstanceTypeAndAmountBothEmpty = "MissingParameter.InstanceTypeAndAmountBothEmpty" ("403"), "", "A configuration needs an instance type or a number of instances, or both.";
        InvalidReservedInstancePlatformValueNotSupported = "InvalidReservedInstancePlatform.ValueNotSupported" ("403"), "", "`Platform` is neither `Windows` nor `Linux`.";
        InvalidParameterReservedInstanceName = "InvalidParameter.ReservedInstanceName" ("403"), "The reservedInstanceName is invalid.", "The name of the reserved instance is too short, too long or has characters that are not allowed.";
        InvalidReservedInstanceZoneValueNotSupported = "InvalidReservedInstanceZone.ValueNotSupported" ("403"), "", "The zone of the reserved instance does not exist.";
        InvalidParameterValueNotSupported = "InvalidParameter.ValueNotSupported" ("403"), "", "A reserved instance can only become another type of the same family.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InvalidPlatformValueNotSupported = "InvalidPlatform.ValueNotSupported" ("403"), "", "`Platform` is unknown or differs from the platform of the private pool.";
        InvalidScopeValueNotSupported = "InvalidScope.ValueNotSupported" ("403"), "", "`Scope` is neither `Region` nor `Zone`.";
        InvalidConfigurationValueNotSupported = "InvalidConfiguration.ValueNotSupported" ("403"), "", "The request does not say what the reserved instances are to become; give a configuration.";
        InvalidZoneIdValueNotSupported = "InvalidZoneId.ValueNotSupported" ("403"), "", "`ZoneId` is not valid or differs between items that must share one zone.";
        InvalidParameter = "InvalidParameter" ("403"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceAmountValueNotSupported = "InvalidInstanceAmount.ValueNotSupported" ("403"), "The instanceAmount is invalid.", "`InstanceAmount` is not a number that the operation takes here.";
        OperationDeniedOnlyModifyName = "OperationDenied.OnlyModifyName" ("403"), "", "A change of nothing but the name is refused; use `ModifyReservedInstanceAttribute` for that.";
        InvalidReservedInstanceIdNotFound = "InvalidReservedInstanceId.NotFound" ("403"), "", "No reserved instance of the account has this ID.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
