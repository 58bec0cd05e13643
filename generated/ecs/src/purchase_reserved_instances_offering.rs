// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PurchaseReservedInstancesOffering`, from `ecs/PurchaseReservedInstancesOffering.md`.

use alicloud_runtime::codegen::*;

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
    /// Zone that the reserved instance applies to. Needed when `Scope` is `Zone`.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// How many instances the reserved instance covers. Range: 1 to 50. Example: `3`.
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
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
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
    }
}

impl Operation for PurchaseReservedInstancesOfferingRequest {
    type Response = PurchaseReservedInstancesOfferingResponse;
    type Error = PurchaseReservedInstancesOfferingError;
    const INFO: OperationInfo = super::operation("PurchaseReservedInstancesOffering")
        .required(&["InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`PurchaseReservedInstancesOfferingRequest`] is answered with.
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C314443-AF0D-4766-9562-C83B7F1A3C8B`.
    pub request_id: Option<String>,
    /// IDs of the reserved instances that the call produced. Example: `ecsri-2ze53qonjqxg7r****`.
    pub reserved_instance_id_sets: Vec<String>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    pub reserved_instance_id: Option<String>,
}

response! {
    PurchaseReservedInstancesOfferingResponse {
        "RequestId" => request_id: value,
        "ReservedInstanceIdSets" => reserved_instance_id_sets: list("ReservedInstanceId"),
        "ReservedInstanceId" => reserved_instance_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Whether the reserved instance applies to a whole region or to one zone.
    pub enum Scope {
        /// Applies in the whole region.
        Region = "Region",
        /// Applies in one zone.
        Zone = "Zone",
    }
}

values! {
    /// Operating system family that the item is for.
    pub enum Platform {
        /// Windows Server systems.
        Windows = "Windows",
        /// Linux and other Unix-like systems.
        Linux = "Linux",
    }
}

errors! {
    /// Errors that the documentation of [`PurchaseReservedInstancesOfferingRequest`] names.
    pub enum PurchaseReservedInstancesOfferingError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        ZoneNotOnSale = "Zone.NotOnSale" ("400"), "%s", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("400"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported" ("400"), "ChargeType is not valid", "`ChargeType` is none of the values that the operation knows.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        NodeControllerUnavailable = "NodeControllerUnavailable" ("403"), "", "A controller inside the service is out of reach; try again later.";
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        ZoneNotOpen = "Zone.NotOpen" ("403"), "", "The account is not cleared for buying in this zone.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        AccountArrearage = "Account.Arrearage" ("403"), "", "The account has unpaid bills; pay them and call again.";
        PaymentMethodNotFound = "PaymentMethodNotFound" ("404"), "", "The account has no payment method yet; add one first.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
