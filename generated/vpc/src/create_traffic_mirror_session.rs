// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMirrorSession`, from `vpc/CreateTrafficMirrorSession.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a session that copies the traffic of mirror sources to a target, through a filter.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateTrafficMirrorSessionRequest::new()
///     .traffic_mirror_target_id("...")
///     .traffic_mirror_target_type("...")
///     .traffic_mirror_filter_id("...")
///     .priority(1)
///     .traffic_mirror_source_ids(["..."]);
/// let reply = client.create_traffic_mirror_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionRequest {
    /// Free text that tells people about the traffic mirror session.
    pub traffic_mirror_session_description: Option<String>,
    /// Name by which people tell the mirror session from others.
    pub traffic_mirror_session_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Network interface or load balancer that receives the copied packets.
    pub traffic_mirror_target_id: Option<String>,
    /// **Required.** Whether the copies go to a network interface or to a private load balancer.
    pub traffic_mirror_target_type: Option<String>,
    /// **Required.** Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// VXLAN network identifier (VNI) that copied packets carry, by which sessions are told apart.
    pub virtual_network_id: Option<i32>,
    /// **Required.** Rank of the route, rule, or session; the smaller number wins. Range: 1 to 32766.
    pub priority: Option<i32>,
    /// Whether mirroring starts at once.
    pub enabled: Option<bool>,
    /// How long the packet is.
    pub packet_length: Option<i32>,
    /// **Required.** Network interfaces whose traffic is mirrored. Items: at most 30.
    pub traffic_mirror_source_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateTrafficMirrorSessionRequest {
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
    /// Sets `TrafficMirrorTargetId`, which is required.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorTargetType`, which is required.
    pub fn traffic_mirror_target_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_type = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorFilterId`, which is required.
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
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `PacketLength`.
    #[inline]
    pub fn packet_length(mut self, value: i32) -> Self {
        self.packet_length = Some(value);
        self
    }
    /// Sets `TrafficMirrorSourceIds`, which is required.
    pub fn traffic_mirror_source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_source_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    CreateTrafficMirrorSessionRequest {
        "TrafficMirrorSessionDescription" => traffic_mirror_session_description: query,
        "TrafficMirrorSessionName" => traffic_mirror_session_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMirrorTargetId" => traffic_mirror_target_id: query,
        "TrafficMirrorTargetType" => traffic_mirror_target_type: query,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "VirtualNetworkId" => virtual_network_id: query,
        "Priority" => priority: query,
        "Enabled" => enabled: query,
        "PacketLength" => packet_length: query,
        "TrafficMirrorSourceIds" => traffic_mirror_source_ids: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTrafficMirrorSessionRequest {
    type Response = CreateTrafficMirrorSessionResponse;
    type Error = CreateTrafficMirrorSessionError;
    const INFO: OperationInfo = super::operation("CreateTrafficMirrorSession")
        .required(
            &[
                "TrafficMirrorTargetId",
                "TrafficMirrorTargetType",
                "TrafficMirrorFilterId",
                "Priority",
                "TrafficMirrorSourceIds",
                "RegionId",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTrafficMirrorSessionError] = &[
        CreateTrafficMirrorSessionError::IncorrectBusinessStatusTrafficMirror,
        CreateTrafficMirrorSessionError::OptInRequiredTrafficMirror,
        CreateTrafficMirrorSessionError::DuplicatedParamSourceInstanceIds,
        CreateTrafficMirrorSessionError::OperationDeniedDuplicateRole,
        CreateTrafficMirrorSessionError::ResourceNotFoundNetworkInterface,
        CreateTrafficMirrorSessionError::ResourceNotFoundEcsInstance,
        CreateTrafficMirrorSessionError::ResourceNotFoundSlb,
        CreateTrafficMirrorSessionError::OperationDeniedSlbNotInVpc,
        CreateTrafficMirrorSessionError::ResourceNotFoundTrafficMirrorFilter,
        CreateTrafficMirrorSessionError::IncorrectStatusTrafficMirrorFilter,
        CreateTrafficMirrorSessionError::OperationDeniedEcsNotSupportTrafficMirror,
        CreateTrafficMirrorSessionError::QuotaExceededSessionNum,
        CreateTrafficMirrorSessionError::QuotaExceededFilterRelatedSession,
        CreateTrafficMirrorSessionError::QuotaExceededSourceNumPerSession,
        CreateTrafficMirrorSessionError::QuotaExceededNetworkInterfaceRelatedSession,
        CreateTrafficMirrorSessionError::QuotaExceededSlbRelatedSession,
        CreateTrafficMirrorSessionError::UnsupportedRegion,
        CreateTrafficMirrorSessionError::InvalidLoadBalancerIdNotFound,
        CreateTrafficMirrorSessionError::OperationDeniedFreeNetworkInterface,
        CreateTrafficMirrorSessionError::OperationDeniedClassicSLB,
        CreateTrafficMirrorSessionError::ResourceNotFoundTargetInstance,
        CreateTrafficMirrorSessionError::QuotaExceededSourceNumPerTarget,
        CreateTrafficMirrorSessionError::IncorrectStatusNetworkInterface,
        CreateTrafficMirrorSessionError::OperationFailedNotSupportBizType,
        CreateTrafficMirrorSessionError::IllegalParamPriority,
        CreateTrafficMirrorSessionError::OperationDeniedUnsupportedTargetType,
    ];
}

/// Response to [`CreateTrafficMirrorSessionRequest`].
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionResponse {
    /// Mirror session, as [`CreateTrafficMirrorSession`](super::Client::create_traffic_mirror_session)
    /// returned its ID. Example: `tms-j6ce5di4w7nvigfjz****`.
    pub traffic_mirror_session_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateTrafficMirrorSessionResponse {
        "TrafficMirrorSessionId" => traffic_mirror_session_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateTrafficMirrorSessionRequest`] names.
///
/// - [`IncorrectBusinessStatusTrafficMirror`](super::DocumentedError::IncorrectBusinessStatusTrafficMirror)
/// - [`OptInRequiredTrafficMirror`](super::DocumentedError::OptInRequiredTrafficMirror)
/// - [`DuplicatedParamSourceInstanceIds`](super::DocumentedError::DuplicatedParamSourceInstanceIds)
/// - [`OperationDeniedDuplicateRole`](super::DocumentedError::OperationDeniedDuplicateRole)
/// - [`ResourceNotFoundNetworkInterface`](super::DocumentedError::ResourceNotFoundNetworkInterface)
/// - [`ResourceNotFoundEcsInstance`](super::DocumentedError::ResourceNotFoundEcsInstance)
/// - [`ResourceNotFoundSlb`](super::DocumentedError::ResourceNotFoundSlb)
/// - [`OperationDeniedSlbNotInVpc`](super::DocumentedError::OperationDeniedSlbNotInVpc)
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
/// - [`OperationDeniedEcsNotSupportTrafficMirror`](super::DocumentedError::OperationDeniedEcsNotSupportTrafficMirror)
/// - [`QuotaExceededSessionNum`](super::DocumentedError::QuotaExceededSessionNum)
/// - [`QuotaExceededFilterRelatedSession`](super::DocumentedError::QuotaExceededFilterRelatedSession)
/// - [`QuotaExceededSourceNumPerSession`](super::DocumentedError::QuotaExceededSourceNumPerSession)
/// - [`QuotaExceededNetworkInterfaceRelatedSession`](super::DocumentedError::QuotaExceededNetworkInterfaceRelatedSession)
/// - [`QuotaExceededSlbRelatedSession`](super::DocumentedError::QuotaExceededSlbRelatedSession)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`OperationDeniedFreeNetworkInterface`](super::DocumentedError::OperationDeniedFreeNetworkInterface)
/// - [`OperationDeniedClassicSLB`](super::DocumentedError::OperationDeniedClassicSLB)
/// - [`ResourceNotFoundTargetInstance`](super::DocumentedError::ResourceNotFoundTargetInstance)
/// - [`QuotaExceededSourceNumPerTarget`](super::DocumentedError::QuotaExceededSourceNumPerTarget)
/// - [`IncorrectStatusNetworkInterface`](super::DocumentedError::IncorrectStatusNetworkInterface)
/// - [`OperationFailedNotSupportBizType`](super::DocumentedError::OperationFailedNotSupportBizType)
/// - [`IllegalParamPriority`](super::DocumentedError::IllegalParamPriority)
/// - [`OperationDeniedUnsupportedTargetType`](super::DocumentedError::OperationDeniedUnsupportedTargetType)
pub type CreateTrafficMirrorSessionError = super::DocumentedError;
