// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateDedicatedHosts`, from `ecs/AllocateDedicatedHosts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoPlacement, ChargeType, NetworkAttributes, PeriodUnit, Tag};

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
    /// **Required** under conditions. Length of the subscription, counted in `PeriodUnit`.
    /// Example: `6`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Year`, `Week`.
    /// Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `false`.
    pub auto_renew: Option<bool>,
    /// **Required** under conditions. How long each automatic renewal lasts. Has to be given when
    /// `AutoRenew` is on and has no effect otherwise. Unit: `months`. Example: `1`.
    pub auto_renew_period: Option<i32>,
    /// Moment at which the dedicated host is released on its own. Example: `2019-08-21T12:30:24Z`.
    pub auto_release_time: Option<Timestamp>,
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
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    const ERRORS: &'static [AllocateDedicatedHostsError] = &[
        AllocateDedicatedHostsError::InvalidInstanceTypeValueUnauthorized,
        AllocateDedicatedHostsError::InvalidDescriptionMalformed,
        AllocateDedicatedHostsError::OperationDenied,
        AllocateDedicatedHostsError::OperationDeniedNoStock,
        AllocateDedicatedHostsError::InternalError,
        AllocateDedicatedHostsError::InvalidParameterConflict,
        AllocateDedicatedHostsError::NodeControllerUnavailable,
        AllocateDedicatedHostsError::PaymentMethodNotFound,
        AllocateDedicatedHostsError::InvalidDedicatedHostNameMalformed,
        AllocateDedicatedHostsError::InvalidParameterResourceOwnerAccount,
        AllocateDedicatedHostsError::InvalidUserDataForbidden,
        AllocateDedicatedHostsError::ZoneNotOpen,
        AllocateDedicatedHostsError::ZoneNotOnSale,
        AllocateDedicatedHostsError::InvalidDedicatedHostTypeValueNotSupported,
        AllocateDedicatedHostsError::InvalidDedicatedHostTypeZoneNotSupported,
        AllocateDedicatedHostsError::InvalidAutoRenewPeriodValueNotSupported,
        AllocateDedicatedHostsError::InvalidTagKeyMalformed,
        AllocateDedicatedHostsError::RegionUnauthorized,
        AllocateDedicatedHostsError::InvalidPeriodUnitValueNotSupported,
        AllocateDedicatedHostsError::InvalidTagValueMalformed,
        AllocateDedicatedHostsError::InvalidParameterNotMatch,
        AllocateDedicatedHostsError::AccountArrearage,
        AllocateDedicatedHostsError::QuotaExceedAfterpayDedicatedHost,
        AllocateDedicatedHostsError::InvalidChargeTypeValueNotSupported,
        AllocateDedicatedHostsError::InvalidParameterSlbUdpTimeout,
        AllocateDedicatedHostsError::InvalidParameterUdpTimeout,
        AllocateDedicatedHostsError::DuplicateTagKey,
        AllocateDedicatedHostsError::InvalidParameterQuantity,
        AllocateDedicatedHostsError::InvalidDedicatedHostPriceNotFound,
        AllocateDedicatedHostsError::InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported,
        AllocateDedicatedHostsError::InvalidCpuOverCommitRatioValueNotSupported,
        AllocateDedicatedHostsError::InvalidResourceTypeNotSupported,
        AllocateDedicatedHostsError::InvalidUserDataBase64FormatInvalid,
        AllocateDedicatedHostsError::InvalidZoneIdNotFound,
        AllocateDedicatedHostsError::InvalidDedicatedHostClusterIdNotFound,
        AllocateDedicatedHostsError::InvalidDedicatedHostClusterIdExceedMaxSize,
        AllocateDedicatedHostsError::InvalidParameterActionOnMaintenance,
    ];
}

/// Response to [`AllocateDedicatedHostsRequest`].
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

/// Errors that the documentation of [`AllocateDedicatedHostsRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict): The dedicated host cluster is not in the region of the call.
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`InvalidDedicatedHostNameMalformed`](super::DocumentedError::InvalidDedicatedHostNameMalformed), here with HTTP status 404
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`InvalidUserDataForbidden`](super::DocumentedError::InvalidUserDataForbidden)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidDedicatedHostTypeValueNotSupported`](super::DocumentedError::InvalidDedicatedHostTypeValueNotSupported)
/// - [`InvalidDedicatedHostTypeZoneNotSupported`](super::DocumentedError::InvalidDedicatedHostTypeZoneNotSupported)
/// - [`InvalidAutoRenewPeriodValueNotSupported`](super::DocumentedError::InvalidAutoRenewPeriodValueNotSupported)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage), here with HTTP status 403
/// - [`QuotaExceedAfterpayDedicatedHost`](super::DocumentedError::QuotaExceedAfterpayDedicatedHost)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidParameterSlbUdpTimeout`](super::DocumentedError::InvalidParameterSlbUdpTimeout)
/// - [`InvalidParameterUdpTimeout`](super::DocumentedError::InvalidParameterUdpTimeout)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterQuantity`](super::DocumentedError::InvalidParameterQuantity)
/// - [`InvalidDedicatedHostPriceNotFound`](super::DocumentedError::InvalidDedicatedHostPriceNotFound)
/// - [`InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported`](super::DocumentedError::InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported)
/// - [`InvalidCpuOverCommitRatioValueNotSupported`](super::DocumentedError::InvalidCpuOverCommitRatioValueNotSupported)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidDedicatedHostClusterIdNotFound`](super::DocumentedError::InvalidDedicatedHostClusterIdNotFound), here with HTTP status 404
/// - [`InvalidDedicatedHostClusterIdExceedMaxSize`](super::DocumentedError::InvalidDedicatedHostClusterIdExceedMaxSize)
/// - [`InvalidParameterActionOnMaintenance`](super::DocumentedError::InvalidParameterActionOnMaintenance)
pub type AllocateDedicatedHostsError = super::DocumentedError;
