// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAndAnalyzeNetworkPath`, from `nis/CreateAndAnalyzeNetworkPath.md`.

use alicloud_runtime::codegen::*;

/// Starts a reachability analysis for source and target given directly, without a saved path.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::CreateAndAnalyzeNetworkPathRequest::new()
///     .source_id("...")
///     .source_type("...");
/// let reply = client.create_and_analyze_network_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAndAnalyzeNetworkPathRequest {
    /// **Required.** Where packets start, such as an ECS instance or a vSwitch.
    pub source_id: Option<String>,
    /// IP that packets start from.
    pub source_ip_address: Option<String>,
    /// IP that packets are sent to.
    pub target_ip_address: Option<String>,
    /// **Required.** What packets start from, such as `ecs` or `internetIp`.
    pub source_type: Option<String>,
    /// Network port that belongs to the source.
    pub source_port: Option<i32>,
    /// Where packets are to arrive, such as an ECS instance or a vSwitch.
    pub target_id: Option<String>,
    /// What packets are sent to, such as `ecs` or `internetIp`.
    pub target_type: Option<String>,
    /// Network port that belongs to the target.
    pub target_port: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAndAnalyzeNetworkPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
    /// Sets `TargetIpAddress`.
    pub fn target_ip_address(mut self, value: impl Into<String>) -> Self {
        self.target_ip_address = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAndAnalyzeNetworkPathRequest {
        "SourceId" => source_id: query,
        "SourceIpAddress" => source_ip_address: query,
        "TargetIpAddress" => target_ip_address: query,
        "SourceType" => source_type: query,
        "SourcePort" => source_port: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "TargetPort" => target_port: query,
        "Protocol" => protocol: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAndAnalyzeNetworkPathRequest {
    type Response = CreateAndAnalyzeNetworkPathResponse;
    type Error = CreateAndAnalyzeNetworkPathError;
    const INFO: OperationInfo = super::operation("CreateAndAnalyzeNetworkPath")
        .method("GET")
        .required(&["SourceId", "SourceType"])
        .region("RegionId");
    const ERRORS: &'static [CreateAndAnalyzeNetworkPathError] = &[
        CreateAndAnalyzeNetworkPathError::IllegalParamInternetIP,
        CreateAndAnalyzeNetworkPathError::IllegalParamIp,
        CreateAndAnalyzeNetworkPathError::MismatchSourceIdAndTargetId,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceAndTargetInternetIp,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourcePort,
        CreateAndAnalyzeNetworkPathError::IllegalParamTargetPort,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceId,
        CreateAndAnalyzeNetworkPathError::IllegalParamTargetId,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceIp,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceType,
        CreateAndAnalyzeNetworkPathError::IllegalParamProtocol,
        CreateAndAnalyzeNetworkPathError::IllegalParamTargetType,
        CreateAndAnalyzeNetworkPathError::IllegalParamTargetIp,
        CreateAndAnalyzeNetworkPathError::IllegalParamNotSupportHaVpn,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceNotBound,
        CreateAndAnalyzeNetworkPathError::IllegalParamTargetNotBound,
        CreateAndAnalyzeNetworkPathError::IllegalParamNotPublicIp,
        CreateAndAnalyzeNetworkPathError::IllegalParamSourceEqualTarget,
        CreateAndAnalyzeNetworkPathError::IllegalParamTypeAndIdMismatch,
        CreateAndAnalyzeNetworkPathError::ForbiddenNetworkPath,
    ];
}

/// Response to [`CreateAndAnalyzeNetworkPathRequest`].
#[non_exhaustive]
pub struct CreateAndAnalyzeNetworkPathResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5E98683-355B-5867-8D3D-A24755F6895B`.
    pub request_id: Option<String>,
    /// Run of an analysis whose result is fetched. Example: `nra-dfe9e53d2b524568****`.
    pub network_reachable_analysis_id: Option<String>,
    /// Where packets start, such as an ECS instance or a vSwitch. Example: `i-uf62y8khhbkbdrp6****`.
    pub source_id: Option<String>,
    /// Where packets are to arrive, such as an ECS instance or a vSwitch.
    /// Example: `i-m5eactvw7wtpktv5****`.
    pub target_id: Option<String>,
    /// What packets start from, such as `ecs` or `internetIp`.
    pub source_type: Option<String>,
    /// What packets are sent to, such as `ecs` or `internetIp`.
    pub target_type: Option<String>,
    /// Network port that belongs to the source. Example: `0`.
    pub source_port: Option<String>,
    /// Network port that belongs to the target. Example: `80`.
    pub target_port: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// IP that packets start from. Example: `192.168.XX.XX`.
    pub source_ip_address: Option<String>,
    /// IP that packets are sent to. Example: `172.50.XX.XX`.
    pub target_ip_address: Option<String>,
}

response! {
    CreateAndAnalyzeNetworkPathResponse {
        "RequestId" => request_id: value,
        "NetworkReachableAnalysisId" => network_reachable_analysis_id: value,
        "SourceId" => source_id: value,
        "TargetId" => target_id: value,
        "SourceType" => source_type: value,
        "TargetType" => target_type: value,
        "SourcePort" => source_port: value,
        "TargetPort" => target_port: value,
        "Protocol" => protocol: value,
        "SourceIpAddress" => source_ip_address: value,
        "TargetIpAddress" => target_ip_address: value,
    }
}

/// Errors that the documentation of [`CreateAndAnalyzeNetworkPathRequest`] names.
///
/// - [`IllegalParamInternetIP`](super::DocumentedError::IllegalParamInternetIP)
/// - [`IllegalParamIp`](super::DocumentedError::IllegalParamIp)
/// - [`MismatchSourceIdAndTargetId`](super::DocumentedError::MismatchSourceIdAndTargetId)
/// - [`IllegalParamSourceAndTargetInternetIp`](super::DocumentedError::IllegalParamSourceAndTargetInternetIp)
/// - [`IllegalParamSourcePort`](super::DocumentedError::IllegalParamSourcePort)
/// - [`IllegalParamTargetPort`](super::DocumentedError::IllegalParamTargetPort)
/// - [`IllegalParamSourceId`](super::DocumentedError::IllegalParamSourceId)
/// - [`IllegalParamTargetId`](super::DocumentedError::IllegalParamTargetId)
/// - [`IllegalParamSourceIp`](super::DocumentedError::IllegalParamSourceIp)
/// - [`IllegalParamSourceType`](super::DocumentedError::IllegalParamSourceType)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`IllegalParamTargetType`](super::DocumentedError::IllegalParamTargetType)
/// - [`IllegalParamTargetIp`](super::DocumentedError::IllegalParamTargetIp)
/// - [`IllegalParamNotSupportHaVpn`](super::DocumentedError::IllegalParamNotSupportHaVpn)
/// - [`IllegalParamSourceNotBound`](super::DocumentedError::IllegalParamSourceNotBound)
/// - [`IllegalParamTargetNotBound`](super::DocumentedError::IllegalParamTargetNotBound)
/// - [`IllegalParamNotPublicIp`](super::DocumentedError::IllegalParamNotPublicIp)
/// - [`IllegalParamSourceEqualTarget`](super::DocumentedError::IllegalParamSourceEqualTarget)
/// - [`IllegalParamTypeAndIdMismatch`](super::DocumentedError::IllegalParamTypeAndIdMismatch)
/// - [`ForbiddenNetworkPath`](super::DocumentedError::ForbiddenNetworkPath)
pub type CreateAndAnalyzeNetworkPathError = super::DocumentedError;
