// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTrafficMirrorSessionAttribute`, from `vpc/UpdateTrafficMirrorSessionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a traffic mirror session: target, filter, priority, packet length or whether it is on.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateTrafficMirrorSessionAttributeRequest::new()
///     .traffic_mirror_session_id("...");
/// let reply = client.update_traffic_mirror_session_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTrafficMirrorSessionAttributeRequest {
    /// Free text that tells people about the traffic mirror session.
    pub traffic_mirror_session_description: Option<String>,
    /// Name by which people tell the mirror session from others.
    pub traffic_mirror_session_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Mirror session, as
    /// [`CreateTrafficMirrorSession`](super::Client::create_traffic_mirror_session) returned its ID.
    pub traffic_mirror_session_id: Option<String>,
    /// Network interface or load balancer that receives the copied packets.
    pub traffic_mirror_target_id: Option<String>,
    /// Whether the copies go to a network interface or to a private load balancer.
    pub traffic_mirror_target_type: Option<String>,
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// VXLAN network identifier (VNI) that copied packets carry, by which sessions are told apart.
    pub virtual_network_id: Option<i32>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
    /// How long the packet is.
    pub packet_length: Option<i32>,
    /// Whether traffic is mirrored from now on.
    pub enabled: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateTrafficMirrorSessionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorSessionDescription`.
    pub fn traffic_mirror_session_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_session_description = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorSessionName`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TrafficMirrorSessionId`, which is required.
    pub fn traffic_mirror_session_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorTargetId`.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorTargetType`.
    pub fn traffic_mirror_target_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_type = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorFilterId`.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }
    /// Sets `VirtualNetworkId`.
    #[inline]
    pub fn virtual_network_id(mut self, value: i32) -> Self {
        self.virtual_network_id = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `PacketLength`.
    #[inline]
    pub fn packet_length(mut self, value: i32) -> Self {
        self.packet_length = Some(value);
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateTrafficMirrorSessionAttributeRequest {
        "TrafficMirrorSessionDescription" => traffic_mirror_session_description: query,
        "TrafficMirrorSessionName" => traffic_mirror_session_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMirrorSessionId" => traffic_mirror_session_id: query,
        "TrafficMirrorTargetId" => traffic_mirror_target_id: query,
        "TrafficMirrorTargetType" => traffic_mirror_target_type: query,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "VirtualNetworkId" => virtual_network_id: query,
        "Priority" => priority: query,
        "PacketLength" => packet_length: query,
        "Enabled" => enabled: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateTrafficMirrorSessionAttributeRequest {
    type Response = UpdateTrafficMirrorSessionAttributeResponse;
    type Error = UpdateTrafficMirrorSessionAttributeError;
    const INFO: OperationInfo = super::operation("UpdateTrafficMirrorSessionAttribute")
        .required(&["TrafficMirrorSessionId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateTrafficMirrorSessionAttributeError] = &[
        UpdateTrafficMirrorSessionAttributeError::IncorrectBusinessStatusTrafficMirror,
        UpdateTrafficMirrorSessionAttributeError::OptInRequiredTrafficMirror,
        UpdateTrafficMirrorSessionAttributeError::DuplicatedParamPriority,
        UpdateTrafficMirrorSessionAttributeError::ResourceNotFoundTrafficMirrorSession,
        UpdateTrafficMirrorSessionAttributeError::IncorrectStatusTrafficMirrorSession,
        UpdateTrafficMirrorSessionAttributeError::ResourceNotFoundTrafficMirrorFilter,
        UpdateTrafficMirrorSessionAttributeError::IncorrectStatusTrafficMirrorFilter,
        UpdateTrafficMirrorSessionAttributeError::QuotaExceededFilterRelatedSession,
        UpdateTrafficMirrorSessionAttributeError::ResourceNotFoundNetworkInterface,
        UpdateTrafficMirrorSessionAttributeError::ResourceNotFoundEcsInstance,
        UpdateTrafficMirrorSessionAttributeError::ResourceNotFoundSlb,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedSlbNotInVpc,
        UpdateTrafficMirrorSessionAttributeError::QuotaExceededNetworkInterfaceRelatedSession,
        UpdateTrafficMirrorSessionAttributeError::QuotaExceededSlbRelatedSession,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedEcsNotSupportTrafficMirror,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedDuplicateRole,
        UpdateTrafficMirrorSessionAttributeError::InvalidLoadBalancerIdNotFound,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedFreeNetworkInterface,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedClassicSLB,
        UpdateTrafficMirrorSessionAttributeError::QuotaExceededSourceNumPerTarget,
        UpdateTrafficMirrorSessionAttributeError::OperationFailedNotSupportBizType,
        UpdateTrafficMirrorSessionAttributeError::OperationDeniedUnsupportedTargetType,
    ];
}

/// Response to [`UpdateTrafficMirrorSessionAttributeRequest`].
pub type UpdateTrafficMirrorSessionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTrafficMirrorSessionAttributeRequest`] names.
///
/// - [`IncorrectBusinessStatusTrafficMirror`](super::DocumentedError::IncorrectBusinessStatusTrafficMirror)
/// - [`OptInRequiredTrafficMirror`](super::DocumentedError::OptInRequiredTrafficMirror)
/// - [`DuplicatedParamPriority`](super::DocumentedError::DuplicatedParamPriority)
/// - [`ResourceNotFoundTrafficMirrorSession`](super::DocumentedError::ResourceNotFoundTrafficMirrorSession)
/// - [`IncorrectStatusTrafficMirrorSession`](super::DocumentedError::IncorrectStatusTrafficMirrorSession)
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
/// - [`QuotaExceededFilterRelatedSession`](super::DocumentedError::QuotaExceededFilterRelatedSession)
/// - [`ResourceNotFoundNetworkInterface`](super::DocumentedError::ResourceNotFoundNetworkInterface)
/// - [`ResourceNotFoundEcsInstance`](super::DocumentedError::ResourceNotFoundEcsInstance)
/// - [`ResourceNotFoundSlb`](super::DocumentedError::ResourceNotFoundSlb)
/// - [`OperationDeniedSlbNotInVpc`](super::DocumentedError::OperationDeniedSlbNotInVpc)
/// - [`QuotaExceededNetworkInterfaceRelatedSession`](super::DocumentedError::QuotaExceededNetworkInterfaceRelatedSession)
/// - [`QuotaExceededSlbRelatedSession`](super::DocumentedError::QuotaExceededSlbRelatedSession)
/// - [`OperationDeniedEcsNotSupportTrafficMirror`](super::DocumentedError::OperationDeniedEcsNotSupportTrafficMirror)
/// - [`OperationDeniedDuplicateRole`](super::DocumentedError::OperationDeniedDuplicateRole)
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`OperationDeniedFreeNetworkInterface`](super::DocumentedError::OperationDeniedFreeNetworkInterface)
/// - [`OperationDeniedClassicSLB`](super::DocumentedError::OperationDeniedClassicSLB)
/// - [`QuotaExceededSourceNumPerTarget`](super::DocumentedError::QuotaExceededSourceNumPerTarget)
/// - [`OperationFailedNotSupportBizType`](super::DocumentedError::OperationFailedNotSupportBizType)
/// - [`OperationDeniedUnsupportedTargetType`](super::DocumentedError::OperationDeniedUnsupportedTargetType)
pub type UpdateTrafficMirrorSessionAttributeError = super::DocumentedError;
