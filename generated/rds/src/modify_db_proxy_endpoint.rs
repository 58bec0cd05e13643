// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBProxyEndpoint`, from `rds/ModifyDBProxyEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DistributionType};

/// Changes how a proxy endpoint splits and spreads requests.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBProxyEndpointRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_proxy_endpoint_id("ta9um4xxxxx")
///     .config_db_proxy_features("ReadWriteSpliting:1;ConnectionPersist:1;")
///     .read_only_instance_max_delay_time("30")
///     .read_only_instance_distribution_type("Standard");
/// let reply = client.modify_db_proxy_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBProxyEndpointRequest {
    /// **Required.** ID of the database instance. Example: `rm-t4n3axxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of the endpoint of the database proxy that the call is about. Example: `ta9um4xxxxx`.
    pub db_proxy_endpoint_id: Option<String>,
    /// Features of the proxy endpoint to be switched on or off.
    /// Example: `ReadWriteSpliting:1;ConnectionPersist:0;`.
    pub config_db_proxy_features: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. By how much a read-only instance may lag before it gets no more
    /// reads. Range: 30 to 3600. Unit: `seconds`. Default: `30`. Example: `30`.
    pub read_only_instance_max_delay_time: Option<String>,
    /// **Required** under conditions. Whether the weights for reads follow the instance sizes or are
    /// set by hand. Example: `Standard`.
    pub read_only_instance_distribution_type: Option<Open<DistributionType>>,
    /// Share of the read requests that each instance gets, as JSON text.
    /// Example: `{“rm-uf6wjk5xxxx“:”500”,”rr-tfhfgk5xxx”:”200”...}`.
    pub read_only_instance_weight: Option<String>,
    /// How long a read waits for a replica to catch up before it goes to the primary.
    pub causal_consist_read_timeout: Option<String>,
    /// Whether the endpoint is changed, created, or deleted.
    pub db_endpoint_operator: Option<String>,
    /// Name of the proxy endpoint for people to read.
    pub db_endpoint_aliases: Option<String>,
    /// Reserved; need not be set.
    pub db_endpoint_type: Option<String>,
    /// Whether the proxy endpoint takes writes or only reads.
    pub db_endpoint_read_write_mode: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// When the change takes effect.
    pub effective_time: Option<String>,
    /// When the change takes effect, if a time is set.
    pub effective_specific_time: Option<String>,
    /// Fewest read-only nodes that the proxy endpoint keeps.
    pub db_endpoint_min_slave_count: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl ModifyDBProxyEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEndpointId`.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConfigDBProxyFeatures`.
    pub fn config_db_proxy_features(mut self, value: impl Into<String>) -> Self {
        self.config_db_proxy_features = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ReadOnlyInstanceMaxDelayTime`.
    pub fn read_only_instance_max_delay_time(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.read_only_instance_max_delay_time = Some(value.into());
        self
    }
    /// Sets `ReadOnlyInstanceDistributionType`.
    pub fn read_only_instance_distribution_type(
        mut self,
        value: impl Into<Open<DistributionType>>,
    ) -> Self {
        self.read_only_instance_distribution_type = Some(value.into());
        self
    }
    /// Sets `ReadOnlyInstanceWeight`.
    pub fn read_only_instance_weight(mut self, value: impl Into<String>) -> Self {
        self.read_only_instance_weight = Some(value.into());
        self
    }
    /// Sets `CausalConsistReadTimeout`.
    pub fn causal_consist_read_timeout(mut self, value: impl Into<String>) -> Self {
        self.causal_consist_read_timeout = Some(value.into());
        self
    }
    /// Sets `DbEndpointOperator`.
    pub fn db_endpoint_operator(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_operator = Some(value.into());
        self
    }
    /// Sets `DbEndpointAliases`.
    pub fn db_endpoint_aliases(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_aliases = Some(value.into());
        self
    }
    /// Sets `DbEndpointType`.
    pub fn db_endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_type = Some(value.into());
        self
    }
    /// Sets `DbEndpointReadWriteMode`.
    pub fn db_endpoint_read_write_mode(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_read_write_mode = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `EffectiveSpecificTime`.
    pub fn effective_specific_time(mut self, value: impl Into<String>) -> Self {
        self.effective_specific_time = Some(value.into());
        self
    }
    /// Sets `DbEndpointMinSlaveCount`.
    pub fn db_endpoint_min_slave_count(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_min_slave_count = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBProxyEndpointRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBProxyEndpointId" => db_proxy_endpoint_id: query,
        "ConfigDBProxyFeatures" => config_db_proxy_features: query,
        "RegionId" => region_id: query,
        "ReadOnlyInstanceMaxDelayTime" => read_only_instance_max_delay_time: query,
        "ReadOnlyInstanceDistributionType" => read_only_instance_distribution_type: query,
        "ReadOnlyInstanceWeight" => read_only_instance_weight: query,
        "CausalConsistReadTimeout" => causal_consist_read_timeout: query,
        "DbEndpointOperator" => db_endpoint_operator: query,
        "DbEndpointAliases" => db_endpoint_aliases: query,
        "DbEndpointType" => db_endpoint_type: query,
        "DbEndpointReadWriteMode" => db_endpoint_read_write_mode: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "VSwitchId" => vswitch_id: query,
        "EffectiveTime" => effective_time: query,
        "EffectiveSpecificTime" => effective_specific_time: query,
        "DbEndpointMinSlaveCount" => db_endpoint_min_slave_count: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for ModifyDBProxyEndpointRequest {
    type Response = ModifyDBProxyEndpointResponse;
    type Error = ModifyDBProxyEndpointError;
    const INFO: OperationInfo = super::operation("ModifyDBProxyEndpoint")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBProxyEndpointError] = &[
        ModifyDBProxyEndpointError::InvalidVpcInstanceId,
        ModifyDBProxyEndpointError::InvalidEndPointFormat,
        ModifyDBProxyEndpointError::InvalidEndpointTypeFormat,
        ModifyDBProxyEndpointError::IncorrectDBInstanceNetType,
        ModifyDBProxyEndpointError::EndpointNumError,
        ModifyDBProxyEndpointError::EndpointTypeOperationNotSupport,
        ModifyDBProxyEndpointError::InvalidDBInstanceName,
        ModifyDBProxyEndpointError::ClusterEndpointStatusNotValid,
        ModifyDBProxyEndpointError::MaxscaleNotSupport,
        ModifyDBProxyEndpointError::OrderComboInstanceNotAllowOperate,
        ModifyDBProxyEndpointError::PricePricingPlanResultNotFound,
        ModifyDBProxyEndpointError::OrderNoRealNameAuthentication,
        ModifyDBProxyEndpointError::MaxScaleLevelNotSupport,
        ModifyDBProxyEndpointError::ReadDBInstanceNotFound,
        ModifyDBProxyEndpointError::IncorrectKindCode,
        ModifyDBProxyEndpointError::IncorrectDBInstanceState,
        ModifyDBProxyEndpointError::IncorrectDBInstanceEngine,
        ModifyDBProxyEndpointError::IncorrectDBInstanceType,
        ModifyDBProxyEndpointError::EndpointConfigInvalid,
        ModifyDBProxyEndpointError::ReadinsNotFound,
        ModifyDBProxyEndpointError::EndpointNotFound,
        ModifyDBProxyEndpointError::EndpointTypeNotFound,
        ModifyDBProxyEndpointError::InvalidReadDBInstanceNotFound,
        ModifyDBProxyEndpointError::InvalidParam,
        ModifyDBProxyEndpointError::MaxscaleNotFound,
    ];
}

/// Response to [`ModifyDBProxyEndpointRequest`].
pub type ModifyDBProxyEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBProxyEndpointRequest`] names.
///
/// - [`InvalidVpcInstanceId`](super::DocumentedError::InvalidVpcInstanceId)
/// - [`InvalidEndPointFormat`](super::DocumentedError::InvalidEndPointFormat)
/// - [`InvalidEndpointTypeFormat`](super::DocumentedError::InvalidEndpointTypeFormat)
/// - [`IncorrectDBInstanceNetType`](super::DocumentedError::IncorrectDBInstanceNetType)
/// - [`EndpointNumError`](super::DocumentedError::EndpointNumError)
/// - [`EndpointTypeOperationNotSupport`](super::DocumentedError::EndpointTypeOperationNotSupport)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`ClusterEndpointStatusNotValid`](super::DocumentedError::ClusterEndpointStatusNotValid)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`MaxScaleLevelNotSupport`](super::DocumentedError::MaxScaleLevelNotSupport)
/// - [`ReadDBInstanceNotFound`](super::DocumentedError::ReadDBInstanceNotFound)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`EndpointConfigInvalid`](super::DocumentedError::EndpointConfigInvalid)
/// - [`ReadinsNotFound`](super::DocumentedError::ReadinsNotFound)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointTypeNotFound`](super::DocumentedError::EndpointTypeNotFound)
/// - [`InvalidReadDBInstanceNotFound`](super::DocumentedError::InvalidReadDBInstanceNotFound)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
pub type ModifyDBProxyEndpointError = super::DocumentedError;
