// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateDedicatedHosts`, from `ecs/AllocateDedicatedHosts.md`.

use alicloud_runtime::codegen::*;

/// Creates dedicated hosts, physical servers that only your own instances run on, by subscription
/// or billed by use.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AllocateDedicatedHostsRequest::new()
///     .dedicated_host_type("ddh.sn1ne")
///     .region_id("cn-hangzhou")
///     .charge_type("PostPaid")
///     .quantity(2)
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.allocate_dedicated_hosts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateDedicatedHostsRequest {
    /// **Required.** Dedicated host type, one of those that
    /// [`DescribeDedicatedHostTypes`](super::Client::describe_dedicated_host_types) lists; it fixes the
    /// hardware of the host. Example: `ddh.c5`.
    pub dedicated_host_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4ph***`.
    pub resource_group_id: Option<String>,
    /// Zone to place the dedicated hosts in; picked automatically when left out.
    /// Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Display name of the dedicated host. Length: 2 to 128. Example: `myDDH`.
    pub dedicated_host_name: Option<String>,
    /// Dedicated host cluster to put the new hosts into. Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// What becomes of the instances on a dedicated host when the host breaks down or is repaired while
    /// running. Example: `Migrate`.
    pub action_on_maintenance: Option<String>,
    /// Timeouts of UDP sessions on the dedicated host.
    pub network_attributes: Option<NetworkAttributes>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This-is-my-DDH`.
    pub description: Option<String>,
    /// Whether the dedicated host joins the pool that instances created without a host ID are placed
    /// from. Default: `on`. Example: `off`.
    pub auto_placement: Option<Open<AutoPlacement>>,
    /// How far vCPUs of the host are oversold: available vCPUs are twice its physical cores times this
    /// ratio. Only some host types allow it. Range: 1 to 5. Example: `1`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Create at least this many dedicated hosts or none. Range: 1 to 100. Example: `2`.
    pub min_quantity: Option<i32>,
    /// Whether the dedicated host is paid up front or by use. Default: `PostPaid`. Example: `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// How many dedicated hosts to create. Range: 1 to 100. Default: `1`. Example: `2`.
    pub quantity: Option<i32>,
    /// Length of the subscription, counted in `PeriodUnit`. Example: `6`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `false`.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise. Unit: `months`. Example: `1`.
    pub auto_renew_period: Option<i32>,
    /// Moment at which the dedicated host is released on its own. Example: `2019-08-21T12:30:24Z`.
    pub auto_release_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl AllocateDedicatedHostsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostType`, which is required.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(mut self, value: impl Into<String>) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }
    /// Sets `NetworkAttributes`.
    pub fn network_attributes(mut self, value: impl Into<NetworkAttributes>) -> Self {
        self.network_attributes = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<Open<AutoPlacement>>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }
    /// Sets `CpuOverCommitRatio`.
    #[inline]
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self {
        self.cpu_over_commit_ratio = Some(value);
        self
    }
    /// Sets `MinQuantity`.
    #[inline]
    pub fn min_quantity(mut self, value: i32) -> Self {
        self.min_quantity = Some(value);
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
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
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AllocateDedicatedHostsRequest {
        "DedicatedHostType" => dedicated_host_type: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostName" => dedicated_host_name: query,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "ActionOnMaintenance" => action_on_maintenance: query,
        "NetworkAttributes" => network_attributes: query,
        "Description" => description: query,
        "AutoPlacement" => auto_placement: query,
        "CpuOverCommitRatio" => cpu_over_commit_ratio: query,
        "MinQuantity" => min_quantity: query,
        "ChargeType" => charge_type: query,
        "Quantity" => quantity: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "AutoReleaseTime" => auto_release_time: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AllocateDedicatedHostsRequest {
    type Response = AllocateDedicatedHostsResponse;
    type Error = AllocateDedicatedHostsError;
    const INFO: OperationInfo = super::operation("AllocateDedicatedHosts")
        .required(&["DedicatedHostType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`AllocateDedicatedHostsRequest`] is answered with.
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// IDs of the dedicated hosts that were created. Example: `text`.
    pub dedicated_host_id_sets: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2A664A6-2933-4C64-88AE-5033D003EADF`.
    pub request_id: Option<String>,
}

response! {
    AllocateDedicatedHostsResponse {
        "DedicatedHostIdSets" => dedicated_host_id_sets: list("DedicatedHostId"),
        "RequestId" => request_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `Environment`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `Production`.
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

/// Timeouts of UDP sessions on the dedicated host.
#[non_exhaustive]
pub struct NetworkAttributes {
    /// When an idle UDP session between the host and a load balancer ends.
    /// Range: 15 to 310. Unit: `seconds`. Example: `60`.
    pub slb_udp_timeout: Option<i32>,
    /// When an idle UDP session from a user to a cloud service on the host ends.
    /// Range: 15 to 310. Unit: `seconds`. Example: `60`.
    pub udp_timeout: Option<i32>,
}

impl NetworkAttributes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlbUdpTimeout`.
    #[inline]
    pub fn slb_udp_timeout(mut self, value: i32) -> Self {
        self.slb_udp_timeout = Some(value);
        self
    }
    /// Sets `UdpTimeout`.
    #[inline]
    pub fn udp_timeout(mut self, value: i32) -> Self {
        self.udp_timeout = Some(value);
        self
    }
}

request! {
    NetworkAttributes {
        "SlbUdpTimeout" => slb_udp_timeout: field,
        "UdpTimeout" => udp_timeout: field,
    }
}

values! {
    /// Whether the dedicated host joins the pool that instances created without a host ID are placed from.
    pub enum AutoPlacement {
        /// The host is in the pool and takes instances that name no host.
        On = "on",
        /// The host takes only instances that name it.
        Off = "off",
    }
}

values! {
    /// Whether the dedicated host is paid up front or by use.
    pub enum ChargeType {
        /// Subscription, paid up front; needs sufficient balance or credit.
        PrePaid = "PrePaid",
        /// Pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
        /// Counted in years.
        Year = "Year",
    }
}

errors! {
    /// Errors that the documentation of [`AllocateDedicatedHostsRequest`] names.
    pub enum AllocateDedicatedHostsError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "The dedicated host cluster is not in the region of the call.";
        NodeControllerUnavailable = "NodeControllerUnavailable" ("403"), "", "A controller inside the service is out of reach; try again later.";
        PaymentMethodNotFound = "PaymentMethodNotFound" ("404"), "", "The account has no payment method yet; add one first.";
        InvalidDedicatedHostNameMalformed = "InvalidDedicatedHostName.Malformed" ("404"), "", "The host name is too short or too long, or has characters that are not allowed.";
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        InvalidUserDataForbidden = "InvalidUserData.Forbidden" ("403"), "", "The account is not cleared for using user data.";
        ZoneNotOpen = "Zone.NotOpen" ("403"), "", "The account is not cleared for buying in this zone.";
        ZoneNotOnSale = "Zone.NotOnSale" ("403"), "", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidDedicatedHostTypeValueNotSupported = "InvalidDedicatedHostType.ValueNotSupported" ("403"), "", "No type of dedicated host has this name; `DescribeDedicatedHostTypes` lists those there are.";
        InvalidDedicatedHostTypeZoneNotSupported = "InvalidDedicatedHostType.ZoneNotSupported" ("403"), "", "The zone does not offer dedicated hosts of this type.";
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported" ("400"), "", "`AutoRenewPeriod` is none of the lengths that a renewal can have.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("400"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        AccountArrearage = "Account.Arrearage" ("403"), "", "The account has unpaid bills; pay them and call again.";
        QuotaExceedAfterpayDedicatedHost = "QuotaExceed.AfterpayDedicatedHost" ("400"), "", "Not that many pay-as-you-go dedicated hosts are left for the account; ask for fewer.";
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported" ("400"), "ChargeType is not valid", "`ChargeType` is none of the values that the operation knows.";
        InvalidParameterSlbUdpTimeout = "InvalidParameter.SlbUdpTimeout" ("400"), "", "`NetworkAttributes.SlbUdpTimeout` is outside the range allowed.";
        InvalidParameterUdpTimeout = "InvalidParameter.UdpTimeout" ("400"), "", "`NetworkAttributes.UdpTimeout` is outside the range allowed.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
    }
}
