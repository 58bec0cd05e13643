// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiskReplicaPair`, from `ebs/CreateDiskReplicaPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Pairs a disk with a destination disk for asynchronous replication to another zone or region.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::CreateDiskReplicaPairRequest::new()
///     .source_zone_id("...")
///     .disk_id("...")
///     .destination_region_id("...")
///     .destination_disk_id("...")
///     .destination_zone_id("...");
/// let reply = client.create_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone that the source lies in.
    pub source_zone_id: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** Region that the destination lies in.
    pub destination_region_id: Option<String>,
    /// **Required.** ID of the destination disk that the call is about.
    pub destination_disk_id: Option<String>,
    /// **Required.** ID of the zone that the destination lies in.
    pub destination_zone_id: Option<String>,
    /// Name that the pair goes by.
    pub pair_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i64>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// How old the copy may be at most.
    pub rpo: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether this is switched on: rtc.
    pub enable_rtc: Option<bool>,
}

impl CreateDiskReplicaPairRequest {
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
    /// Sets `SourceZoneId`, which is required.
    pub fn source_zone_id(mut self, value: impl Into<String>) -> Self {
        self.source_zone_id = Some(value.into());
        self
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationDiskId`, which is required.
    pub fn destination_disk_id(mut self, value: impl Into<String>) -> Self {
        self.destination_disk_id = Some(value.into());
        self
    }
    /// Sets `DestinationZoneId`, which is required.
    pub fn destination_zone_id(mut self, value: impl Into<String>) -> Self {
        self.destination_zone_id = Some(value.into());
        self
    }
    /// Sets `PairName`.
    pub fn pair_name(mut self, value: impl Into<String>) -> Self {
        self.pair_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `RPO`.
    #[inline]
    pub fn rpo(mut self, value: i64) -> Self {
        self.rpo = Some(value);
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
    /// Sets `EnableRtc`.
    #[inline]
    pub fn enable_rtc(mut self, value: bool) -> Self {
        self.enable_rtc = Some(value);
        self
    }
}

request! {
    CreateDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "SourceZoneId" => source_zone_id: query,
        "DiskId" => disk_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DestinationDiskId" => destination_disk_id: query,
        "DestinationZoneId" => destination_zone_id: query,
        "PairName" => pair_name: query,
        "Description" => description: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
        "Bandwidth" => bandwidth: query,
        "RPO" => rpo: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "EnableRtc" => enable_rtc: query,
    }
}

impl Operation for CreateDiskReplicaPairRequest {
    type Response = CreateDiskReplicaPairResponse;
    type Error = CreateDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("CreateDiskReplicaPair")
        .required(
            &[
                "RegionId",
                "SourceZoneId",
                "DiskId",
                "DestinationRegionId",
                "DestinationDiskId",
                "DestinationZoneId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDiskReplicaPairError] = &[
        CreateDiskReplicaPairError::IdempotentParameterMismatch,
        CreateDiskReplicaPairError::OperationDenied,
        CreateDiskReplicaPairError::OperationDeniedInvalidStatus,
        CreateDiskReplicaPairError::OperationDeniedQuotaExceed,
        CreateDiskReplicaPairError::LastTokenProcessing,
        CreateDiskReplicaPairError::InvalidAccountStatusNotEnoughBalance,
        CreateDiskReplicaPairError::Forbidden,
        CreateDiskReplicaPairError::ForbiddenAction,
        CreateDiskReplicaPairError::NoSuchResource,
        CreateDiskReplicaPairError::InternalError,
        CreateDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`CreateDiskReplicaPairRequest`].
#[non_exhaustive]
pub struct CreateDiskReplicaPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C123F94F-4E38-19AE-942A-A8D6F44F****`.
    pub request_id: Option<String>,
    /// Two disks, one of which is copied to the other without end. Example: `pair-cn-dsa****`.
    pub replica_pair_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `123456****`.
    pub order_id: Option<String>,
}

response! {
    CreateDiskReplicaPairResponse {
        "RequestId" => request_id: value,
        "ReplicaPairId" => replica_pair_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateDiskReplicaPairRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type CreateDiskReplicaPairError = super::DocumentedError;
