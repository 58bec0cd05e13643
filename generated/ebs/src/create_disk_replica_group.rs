// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiskReplicaGroup`, from `ebs/CreateDiskReplicaGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a replication pair-consistent group between two locations, still without pairs.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::CreateDiskReplicaGroupRequest::new()
///     .source_zone_id("...")
///     .destination_region_id("...")
///     .destination_zone_id("...");
/// let reply = client.create_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone that the source lies in.
    pub source_zone_id: Option<String>,
    /// **Required.** Region that the destination lies in.
    pub destination_region_id: Option<String>,
    /// **Required.** ID of the zone that the destination lies in.
    pub destination_zone_id: Option<String>,
    /// Name of the group that the call or the item is about. Length: 2 to 128.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How old the copy may be at most.
    pub rpo: Option<i64>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether this is switched on: rtc.
    pub enable_rtc: Option<bool>,
}

impl CreateDiskReplicaGroupRequest {
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
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationZoneId`, which is required.
    pub fn destination_zone_id(mut self, value: impl Into<String>) -> Self {
        self.destination_zone_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RPO`.
    #[inline]
    pub fn rpo(mut self, value: i64) -> Self {
        self.rpo = Some(value);
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
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
    CreateDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "SourceZoneId" => source_zone_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DestinationZoneId" => destination_zone_id: query,
        "GroupName" => group_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "RPO" => rpo: query,
        "Bandwidth" => bandwidth: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "EnableRtc" => enable_rtc: query,
    }
}

impl Operation for CreateDiskReplicaGroupRequest {
    type Response = CreateDiskReplicaGroupResponse;
    type Error = CreateDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("CreateDiskReplicaGroup")
        .required(
            &["RegionId", "SourceZoneId", "DestinationRegionId", "DestinationZoneId"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDiskReplicaGroupError] = &[
        CreateDiskReplicaGroupError::OperationDenied,
        CreateDiskReplicaGroupError::OperationDeniedInvalidStatus,
        CreateDiskReplicaGroupError::OperationDeniedQuotaExceed,
        CreateDiskReplicaGroupError::OperationDeniedTooMuchEmptyGroup,
        CreateDiskReplicaGroupError::Forbidden,
        CreateDiskReplicaGroupError::ForbiddenAction,
        CreateDiskReplicaGroupError::NoSuchResource,
        CreateDiskReplicaGroupError::InternalError,
        CreateDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`CreateDiskReplicaGroupRequest`].
#[non_exhaustive]
pub struct CreateDiskReplicaGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C123F94F-4E38-19AE-942A-A8D6F44F****`.
    pub request_id: Option<String>,
    /// Set of disk pairs that fail over together. Example: `pg-xxxxxxx`.
    pub replica_group_id: Option<String>,
}

response! {
    CreateDiskReplicaGroupResponse {
        "RequestId" => request_id: value,
        "ReplicaGroupId" => replica_group_id: value,
    }
}

/// Errors that the documentation of [`CreateDiskReplicaGroupRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`OperationDeniedTooMuchEmptyGroup`](super::DocumentedError::OperationDeniedTooMuchEmptyGroup)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type CreateDiskReplicaGroupError = super::DocumentedError;
