// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkPath`, from `nis/CreateNetworkPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Saves a network path, from source to target, on which reachability can be analyzed repeatedly.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::CreateNetworkPathRequest::new()
///     .network_path_name("...")
///     .source_id("...")
///     .source_type("...");
/// let reply = client.create_network_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkPathRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Display text for the way between two ends.
    pub network_path_name: Option<String>,
    /// **Required.** Where packets start, such as an ECS instance or a vSwitch.
    pub source_id: Option<String>,
    /// **Required.** What packets start from, such as `ecs` or `internetIp`.
    pub source_type: Option<String>,
    /// IP that packets start from.
    pub source_ip_address: Option<String>,
    /// Network port that belongs to the source.
    pub source_port: Option<i32>,
    /// Where packets are to arrive, such as an ECS instance or a vSwitch. Items: at most 24.
    pub target_id: Option<String>,
    /// What packets are sent to, such as `ecs` or `internetIp`. Items: at most 24.
    pub target_type: Option<String>,
    /// IP that packets are sent to.
    pub target_ip_address: Option<String>,
    /// Network port that belongs to the target.
    pub target_port: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Free text that tells people about the network path.
    pub network_path_description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateNetworkPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkPathName`, which is required.
    pub fn network_path_name(mut self, value: impl Into<String>) -> Self {
        self.network_path_name = Some(value.into());
        self
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
    /// Sets `SourcePort`.
    #[inline]
    pub fn source_port(mut self, value: i32) -> Self {
        self.source_port = Some(value);
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetIpAddress`.
    pub fn target_ip_address(mut self, value: impl Into<String>) -> Self {
        self.target_ip_address = Some(value.into());
        self
    }
    /// Sets `TargetPort`.
    #[inline]
    pub fn target_port(mut self, value: i32) -> Self {
        self.target_port = Some(value);
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `NetworkPathDescription`.
    pub fn network_path_description(mut self, value: impl Into<String>) -> Self {
        self.network_path_description = Some(value.into());
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
}

request! {
    CreateNetworkPathRequest {
        "RegionId" => region_id: query,
        "NetworkPathName" => network_path_name: query,
        "SourceId" => source_id: query,
        "SourceType" => source_type: query,
        "SourceIpAddress" => source_ip_address: query,
        "SourcePort" => source_port: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "TargetIpAddress" => target_ip_address: query,
        "TargetPort" => target_port: query,
        "Protocol" => protocol: query,
        "NetworkPathDescription" => network_path_description: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateNetworkPathRequest {
    type Response = CreateNetworkPathResponse;
    type Error = CreateNetworkPathError;
    const INFO: OperationInfo = super::operation("CreateNetworkPath")
        .required(&["NetworkPathName", "SourceId", "SourceType"])
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkPathError] = &[
        CreateNetworkPathError::IllegalParamInternetIP,
        CreateNetworkPathError::IllegalParamIp,
        CreateNetworkPathError::QuotaExceededNetworkPath,
        CreateNetworkPathError::ResourceAlreadyExistNetworkPath,
        CreateNetworkPathError::MismatchSourceIdAndTargetId,
        CreateNetworkPathError::IllegalParamSourceAndTargetInternetIp,
        CreateNetworkPathError::IllegalParamSourcePort,
        CreateNetworkPathError::IllegalParamTargetPort,
        CreateNetworkPathError::IllegalParamSourceId,
        CreateNetworkPathError::IllegalParamTargetId,
        CreateNetworkPathError::MissingParameterTagValue,
        CreateNetworkPathError::NumberExceedTags,
        CreateNetworkPathError::DuplicateTagKey,
        CreateNetworkPathError::MissingParameterTagKey,
        CreateNetworkPathError::InvalidParameterTagKey,
        CreateNetworkPathError::InvalidParameterTagValue,
        CreateNetworkPathError::IllegalParamSourceIp,
        CreateNetworkPathError::IllegalParamProtocol,
        CreateNetworkPathError::IllegalParamTargetType,
        CreateNetworkPathError::IllegalParamSourceType,
        CreateNetworkPathError::IllegalParamTargetIp,
        CreateNetworkPathError::IllegalParamNotSupportHaVpn,
        CreateNetworkPathError::IllegalParamSourceNotBound,
        CreateNetworkPathError::IllegalParamTargetNotBound,
        CreateNetworkPathError::IllegalParamNotPublicIp,
        CreateNetworkPathError::IllegalParamSourceEqualTarget,
        CreateNetworkPathError::IllegalParamTypeAndIdMismatch,
        CreateNetworkPathError::ForbiddenNetworkPath,
    ];
}

/// Response to [`CreateNetworkPathRequest`].
#[non_exhaustive]
pub struct CreateNetworkPathResponse {
    /// Way between two ends that is analyzed. Example: `np-4cbf598673d14d27****`.
    pub network_path_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `92DD9FFB-06FB-56F7-83EF-5CEF98F5562A`.
    pub request_id: Option<String>,
}

response! {
    CreateNetworkPathResponse {
        "NetworkPathId" => network_path_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkPathRequest`] names.
///
/// - [`IllegalParamInternetIP`](super::DocumentedError::IllegalParamInternetIP)
/// - [`IllegalParamIp`](super::DocumentedError::IllegalParamIp)
/// - [`QuotaExceededNetworkPath`](super::DocumentedError::QuotaExceededNetworkPath)
/// - [`ResourceAlreadyExistNetworkPath`](super::DocumentedError::ResourceAlreadyExistNetworkPath)
/// - [`MismatchSourceIdAndTargetId`](super::DocumentedError::MismatchSourceIdAndTargetId)
/// - [`IllegalParamSourceAndTargetInternetIp`](super::DocumentedError::IllegalParamSourceAndTargetInternetIp)
/// - [`IllegalParamSourcePort`](super::DocumentedError::IllegalParamSourcePort)
/// - [`IllegalParamTargetPort`](super::DocumentedError::IllegalParamTargetPort)
/// - [`IllegalParamSourceId`](super::DocumentedError::IllegalParamSourceId)
/// - [`IllegalParamTargetId`](super::DocumentedError::IllegalParamTargetId)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`IllegalParamSourceIp`](super::DocumentedError::IllegalParamSourceIp)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`IllegalParamTargetType`](super::DocumentedError::IllegalParamTargetType)
/// - [`IllegalParamSourceType`](super::DocumentedError::IllegalParamSourceType)
/// - [`IllegalParamTargetIp`](super::DocumentedError::IllegalParamTargetIp)
/// - [`IllegalParamNotSupportHaVpn`](super::DocumentedError::IllegalParamNotSupportHaVpn)
/// - [`IllegalParamSourceNotBound`](super::DocumentedError::IllegalParamSourceNotBound)
/// - [`IllegalParamTargetNotBound`](super::DocumentedError::IllegalParamTargetNotBound)
/// - [`IllegalParamNotPublicIp`](super::DocumentedError::IllegalParamNotPublicIp)
/// - [`IllegalParamSourceEqualTarget`](super::DocumentedError::IllegalParamSourceEqualTarget)
/// - [`IllegalParamTypeAndIdMismatch`](super::DocumentedError::IllegalParamTypeAndIdMismatch)
/// - [`ForbiddenNetworkPath`](super::DocumentedError::ForbiddenNetworkPath)
pub type CreateNetworkPathError = super::DocumentedError;
