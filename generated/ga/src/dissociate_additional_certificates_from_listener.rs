// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateAdditionalCertificatesFromListener`, from `ga/DissociateAdditionalCertificatesFromListener.md`.

use alicloud_runtime::codegen::*;

/// Takes the additional certificates of given domains off an HTTPS listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DissociateAdditionalCertificatesFromListenerRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .domains(["..."]);
/// let reply = client.dissociate_additional_certificates_from_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 10.
    pub domains: Vec<String>,
}

impl DissociateAdditionalCertificatesFromListenerRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DissociateAdditionalCertificatesFromListenerRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DissociateAdditionalCertificatesFromListenerRequest {
    type Response = DissociateAdditionalCertificatesFromListenerResponse;
    type Error = DissociateAdditionalCertificatesFromListenerError;
    const INFO: OperationInfo = super::operation(
            "DissociateAdditionalCertificatesFromListener",
        )
        .required(&["RegionId", "AcceleratorId", "ListenerId", "Domains"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DissociateAdditionalCertificatesFromListenerError] = &[
        DissociateAdditionalCertificatesFromListenerError::AlreadyInBandwidthPackageAccelerator,
        DissociateAdditionalCertificatesFromListenerError::BandwidthIllegalBandwidthPackage,
        DissociateAdditionalCertificatesFromListenerError::BindExistAccelerator,
        DissociateAdditionalCertificatesFromListenerError::BindExistBandwidthPackage,
        DissociateAdditionalCertificatesFromListenerError::BindExistEndPointGroup,
        DissociateAdditionalCertificatesFromListenerError::EndPointGroupTypeIllegalEndpointGroup,
        DissociateAdditionalCertificatesFromListenerError::EndPointRequestProtocolIllegalEndpointGroup,
        DissociateAdditionalCertificatesFromListenerError::ExistEndpointGroup,
        DissociateAdditionalCertificatesFromListenerError::ExistForwardingRule,
        DissociateAdditionalCertificatesFromListenerError::ExistIpSet,
        DissociateAdditionalCertificatesFromListenerError::ExistListener,
        DissociateAdditionalCertificatesFromListenerError::ExistVirtualEndpointGroup,
        DissociateAdditionalCertificatesFromListenerError::GaSpecExceededIpSet,
        DissociateAdditionalCertificatesFromListenerError::GreaterThanGaIpSetBandwidth,
        DissociateAdditionalCertificatesFromListenerError::IllegalBandwidthIpSet,
        DissociateAdditionalCertificatesFromListenerError::IllegalParameterBandwidthType,
        DissociateAdditionalCertificatesFromListenerError::IllegalParameterSpec,
        DissociateAdditionalCertificatesFromListenerError::IllegalParameterType,
        DissociateAdditionalCertificatesFromListenerError::MissingParameterBandwidthType,
        DissociateAdditionalCertificatesFromListenerError::NoPermissionEnableHealthCheck,
        DissociateAdditionalCertificatesFromListenerError::NoPermissionGaDdosRoleSession,
        DissociateAdditionalCertificatesFromListenerError::NoPermissionVpcEndpoint,
        DissociateAdditionalCertificatesFromListenerError::NotActiveIpSet,
        DissociateAdditionalCertificatesFromListenerError::NotActiveListener,
        DissociateAdditionalCertificatesFromListenerError::NotExistAccelerator,
        DissociateAdditionalCertificatesFromListenerError::NotExistBandwidthPackage,
        DissociateAdditionalCertificatesFromListenerError::NotExistBasicBandwidthPackage,
        DissociateAdditionalCertificatesFromListenerError::NotExistBusinessRegion,
        DissociateAdditionalCertificatesFromListenerError::NotExistEndPointGroup,
        DissociateAdditionalCertificatesFromListenerError::NotExistIpSet,
        DissociateAdditionalCertificatesFromListenerError::NotExistIpSets,
        DissociateAdditionalCertificatesFromListenerError::NotExistListener,
        DissociateAdditionalCertificatesFromListenerError::NotExistListenerPort,
        DissociateAdditionalCertificatesFromListenerError::NotInBandwidthPackageAccelerator,
        DissociateAdditionalCertificatesFromListenerError::PortConflictListener,
        DissociateAdditionalCertificatesFromListenerError::PortRangeIllegalCount,
        DissociateAdditionalCertificatesFromListenerError::PortRangeIllegalListener,
        DissociateAdditionalCertificatesFromListenerError::PortRangesMustOne,
        DissociateAdditionalCertificatesFromListenerError::ProtocalIllegalListener,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededEndPoint,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededForwardingRule,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededListener,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededListenerPort,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededPortOverride,
        DissociateAdditionalCertificatesFromListenerError::QuotaExceededRuleConditionConfig,
        DissociateAdditionalCertificatesFromListenerError::RegionRepeatIpSet,
        DissociateAdditionalCertificatesFromListenerError::RepeatIpSets,
        DissociateAdditionalCertificatesFromListenerError::RepeatPathAndHostForwardingRule,
        DissociateAdditionalCertificatesFromListenerError::StateErrorAccelerator,
        DissociateAdditionalCertificatesFromListenerError::StateErrorBandwidthPackage,
        DissociateAdditionalCertificatesFromListenerError::StateErrorBandwidthPackageBind,
        DissociateAdditionalCertificatesFromListenerError::StateErrorEndPointGroup,
        DissociateAdditionalCertificatesFromListenerError::StateErrorForwardingRule,
        DissociateAdditionalCertificatesFromListenerError::StateErrorIpSet,
        DissociateAdditionalCertificatesFromListenerError::TooManySpareIpAccelerator,
        DissociateAdditionalCertificatesFromListenerError::UpgradeErrorBandwidthPackage,
    ];
}

/// Response to [`DissociateAdditionalCertificatesFromListenerRequest`].
pub type DissociateAdditionalCertificatesFromListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DissociateAdditionalCertificatesFromListenerRequest`] names.
///
/// - [`AlreadyInBandwidthPackageAccelerator`](super::DocumentedError::AlreadyInBandwidthPackageAccelerator)
/// - [`BandwidthIllegalBandwidthPackage`](super::DocumentedError::BandwidthIllegalBandwidthPackage)
/// - [`BindExistAccelerator`](super::DocumentedError::BindExistAccelerator)
/// - [`BindExistBandwidthPackage`](super::DocumentedError::BindExistBandwidthPackage)
/// - [`BindExistEndPointGroup`](super::DocumentedError::BindExistEndPointGroup)
/// - [`EndPointGroupTypeIllegalEndpointGroup`](super::DocumentedError::EndPointGroupTypeIllegalEndpointGroup)
/// - [`EndPointRequestProtocolIllegalEndpointGroup`](super::DocumentedError::EndPointRequestProtocolIllegalEndpointGroup)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`ExistForwardingRule`](super::DocumentedError::ExistForwardingRule)
/// - [`ExistIpSet`](super::DocumentedError::ExistIpSet)
/// - [`ExistListener`](super::DocumentedError::ExistListener)
/// - [`ExistVirtualEndpointGroup`](super::DocumentedError::ExistVirtualEndpointGroup)
/// - [`GaSpecExceededIpSet`](super::DocumentedError::GaSpecExceededIpSet)
/// - [`GreaterThanGaIpSetBandwidth`](super::DocumentedError::GreaterThanGaIpSetBandwidth)
/// - [`IllegalBandwidthIpSet`](super::DocumentedError::IllegalBandwidthIpSet)
/// - [`IllegalParameterBandwidthType`](super::DocumentedError::IllegalParameterBandwidthType)
/// - [`IllegalParameterSpec`](super::DocumentedError::IllegalParameterSpec)
/// - [`IllegalParameterType`](super::DocumentedError::IllegalParameterType)
/// - [`MissingParameterBandwidthType`](super::DocumentedError::MissingParameterBandwidthType)
/// - [`NoPermissionEnableHealthCheck`](super::DocumentedError::NoPermissionEnableHealthCheck)
/// - [`NoPermissionGaDdosRoleSession`](super::DocumentedError::NoPermissionGaDdosRoleSession)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`NotActiveIpSet`](super::DocumentedError::NotActiveIpSet)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`NotExistIpSet`](super::DocumentedError::NotExistIpSet)
/// - [`NotExistIpSets`](super::DocumentedError::NotExistIpSets)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotExistListenerPort`](super::DocumentedError::NotExistListenerPort)
/// - [`NotInBandwidthPackageAccelerator`](super::DocumentedError::NotInBandwidthPackageAccelerator)
/// - [`PortConflictListener`](super::DocumentedError::PortConflictListener)
/// - [`PortRangeIllegalCount`](super::DocumentedError::PortRangeIllegalCount)
/// - [`PortRangeIllegalListener`](super::DocumentedError::PortRangeIllegalListener)
/// - [`PortRangesMustOne`](super::DocumentedError::PortRangesMustOne)
/// - [`ProtocalIllegalListener`](super::DocumentedError::ProtocalIllegalListener)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`QuotaExceededForwardingRule`](super::DocumentedError::QuotaExceededForwardingRule)
/// - [`QuotaExceededListener`](super::DocumentedError::QuotaExceededListener)
/// - [`QuotaExceededListenerPort`](super::DocumentedError::QuotaExceededListenerPort)
/// - [`QuotaExceededPortOverride`](super::DocumentedError::QuotaExceededPortOverride)
/// - [`QuotaExceededRuleConditionConfig`](super::DocumentedError::QuotaExceededRuleConditionConfig)
/// - [`RegionRepeatIpSet`](super::DocumentedError::RegionRepeatIpSet)
/// - [`RepeatIpSets`](super::DocumentedError::RepeatIpSets)
/// - [`RepeatPathAndHostForwardingRule`](super::DocumentedError::RepeatPathAndHostForwardingRule)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`StateErrorBandwidthPackageBind`](super::DocumentedError::StateErrorBandwidthPackageBind)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`StateErrorForwardingRule`](super::DocumentedError::StateErrorForwardingRule)
/// - [`StateErrorIpSet`](super::DocumentedError::StateErrorIpSet)
/// - [`TooManySpareIpAccelerator`](super::DocumentedError::TooManySpareIpAccelerator)
/// - [`UpgradeErrorBandwidthPackage`](super::DocumentedError::UpgradeErrorBandwidthPackage)
pub type DissociateAdditionalCertificatesFromListenerError = super::DocumentedError;
