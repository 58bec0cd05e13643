// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyCoordinationForMonitoring`, from `ecd/ApplyCoordinationForMonitoring.md`.

use alicloud_runtime::codegen::*;

/// Starts stream collaboration for monitoring, such as help by an administrator or supervision in
/// teaching.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::apply_coordination_for_monitoring::ResourceCandidate;
///
/// let request = alicloud_ecd::ApplyCoordinationForMonitoringRequest::new()
///     .uuid("...")
///     .coordinate_policy_type("...")
///     .resource_candidates([ResourceCandidate::new()]);
/// let reply = client.apply_coordination_for_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which kind of initiator it is or is to be.
    pub initiator_type: Option<String>,
    /// **Required.** Which kind of coordinate policy it is or is to be.
    pub coordinate_policy_type: Option<String>,
    /// **Required.** The resource candidates to work on or to narrow the list down to.
    /// Items: at most 100.
    pub resource_candidates: Vec<ResourceCandidate>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
}

impl ApplyCoordinationForMonitoringRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `InitiatorType`.
    pub fn initiator_type(mut self, value: impl Into<String>) -> Self {
        self.initiator_type = Some(value.into());
        self
    }
    /// Sets `CoordinatePolicyType`, which is required.
    pub fn coordinate_policy_type(mut self, value: impl Into<String>) -> Self {
        self.coordinate_policy_type = Some(value.into());
        self
    }
    /// Sets `ResourceCandidates`, which is required.
    pub fn resource_candidates(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceCandidate>>,
    ) -> Self {
        self.resource_candidates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
}

request! {
    ApplyCoordinationForMonitoringRequest {
        "RegionId" => region_id: query,
        "Uuid" => uuid: query,
        "InitiatorType" => initiator_type: query,
        "CoordinatePolicyType" => coordinate_policy_type: query,
        "ResourceCandidates" => resource_candidates: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for ApplyCoordinationForMonitoringRequest {
    type Response = ApplyCoordinationForMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyCoordinationForMonitoring")
        .required(&["RegionId", "Uuid", "CoordinatePolicyType", "ResourceCandidates"])
        .region("RegionId");
}

/// Response to [`ApplyCoordinationForMonitoringRequest`].
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The coordinate flow models that were found or are concerned, one entry each.
    pub coordinate_flow_models: Vec<CoordinateFlowModel>,
}

response! {
    ApplyCoordinationForMonitoringResponse {
        "RequestId" => request_id: value,
        "CoordinateFlowModels" => coordinate_flow_models: list(""),
    }
}

/// The resource candidates to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ResourceCandidate {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// Properties of the resource, one entry each.
    pub resource_properties: Option<String>,
    /// ID of the owner end user that the call is about.
    pub owner_end_user_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Name of the resource that the call or the item is about.
    pub resource_name: Option<String>,
    /// **Required.**
    pub owner_ali_uid: Option<i64>,
}

impl ResourceCandidate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`, which is required.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceProperties`.
    pub fn resource_properties(mut self, value: impl Into<String>) -> Self {
        self.resource_properties = Some(value.into());
        self
    }
    /// Sets `OwnerEndUserId`.
    pub fn owner_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.owner_end_user_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceName`, which is required.
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `OwnerAliUid`, which is required.
    #[inline]
    pub fn owner_ali_uid(mut self, value: i64) -> Self {
        self.owner_ali_uid = Some(value);
        self
    }
}

request! {
    ResourceCandidate {
        "ResourceType" => resource_type: field,
        "ResourceRegionId" => resource_region_id: field,
        "ResourceProperties" => resource_properties: field,
        "OwnerEndUserId" => owner_end_user_id: field,
        "ResourceId" => resource_id: field,
        "ResourceName" => resource_name: field,
        "OwnerAliUid" => owner_ali_uid: field,
    }
}

/// The coordinate flow models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CoordinateFlowModel {
    /// State that the coordinate is in. Example: `PENDING`.
    pub coordinate_status: Option<String>,
    /// Which kind of initiator it is or is to be. Example: `COORDINATOR_INITIATE_FORCE`.
    pub initiator_type: Option<String>,
    /// ID of the owner user that the item belongs to or stands for. Example: `alice`.
    pub owner_user_id: Option<String>,
    /// `CoordinateTicket`.
    pub coordinate_ticket: Option<String>,
    /// ID of the co that the item belongs to or stands for. Example: `co-0sot77uale3****`.
    pub co_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ecd-96vi03f9emqnl****`.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `TestDesktop`.
    pub resource_name: Option<String>,
}

response! {
    CoordinateFlowModel {
        "CoordinateStatus" => coordinate_status: value,
        "InitiatorType" => initiator_type: value,
        "OwnerUserId" => owner_user_id: value,
        "CoordinateTicket" => coordinate_ticket: value,
        "CoId" => co_id: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
    }
}
