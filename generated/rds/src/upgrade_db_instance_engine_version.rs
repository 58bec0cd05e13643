// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceEngineVersion`, from `rds/UpgradeDBInstanceEngineVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Upgrades an instance to a newer major version of its engine.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpgradeDBInstanceEngineVersionRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .engine_version("5.6");
/// let reply = client.upgrade_db_instance_engine_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// When the change takes effect. Here: `Immediate`, `MaintainTime`.
    /// Default: `Immediate`. Example: `Immediate`.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl UpgradeDBInstanceEngineVersionRequest {
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
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceEngineVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "EngineVersion" => engine_version: query,
        "ClientToken" => client_token: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for UpgradeDBInstanceEngineVersionRequest {
    type Response = UpgradeDBInstanceEngineVersionResponse;
    type Error = UpgradeDBInstanceEngineVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceEngineVersion")
        .required(&["DBInstanceId", "EngineVersion"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpgradeDBInstanceEngineVersionError] = &[
        UpgradeDBInstanceEngineVersionError::InvalidOrderTaskNotSupport,
        UpgradeDBInstanceEngineVersionError::InvalidEVENT,
        UpgradeDBInstanceEngineVersionError::InvalidSSLstatus,
        UpgradeDBInstanceEngineVersionError::InvalidTDEstatus,
        UpgradeDBInstanceEngineVersionError::InvalidDBInstanceConnTypeFormat,
        UpgradeDBInstanceEngineVersionError::UnsupportedReadOrBakReadState,
        UpgradeDBInstanceEngineVersionError::InvalidSourceCategory,
        UpgradeDBInstanceEngineVersionError::InvalidBizTypeFormat,
        UpgradeDBInstanceEngineVersionError::InvalidMinorVerisonNotFound,
        UpgradeDBInstanceEngineVersionError::OrderComboInstanceNotAllowOperate,
        UpgradeDBInstanceEngineVersionError::PricePricingPlanResultNotFound,
        UpgradeDBInstanceEngineVersionError::OrderNoRealNameAuthentication,
        UpgradeDBInstanceEngineVersionError::IncorrectDBInstanceState,
        UpgradeDBInstanceEngineVersionError::IncorrectEngineVersion,
        UpgradeDBInstanceEngineVersionError::IncorrectEngineTypeMyisam,
        UpgradeDBInstanceEngineVersionError::InvalidAccountNameFormat,
        UpgradeDBInstanceEngineVersionError::InvalidInstanceLevelMalformed,
        UpgradeDBInstanceEngineVersionError::IncorrectDBInstanceLockMode,
        UpgradeDBInstanceEngineVersionError::MaxscaleMinorVersionNotSupport,
        UpgradeDBInstanceEngineVersionError::CloudSSDNotSupport,
        UpgradeDBInstanceEngineVersionError::ReadInstanceNotSupport,
        UpgradeDBInstanceEngineVersionError::ClusterNotSupport,
        UpgradeDBInstanceEngineVersionError::IncorrectDBInstanceType,
        UpgradeDBInstanceEngineVersionError::UnsupportedFtsIndex,
        UpgradeDBInstanceEngineVersionError::UnsupportedFtsIndexVersion,
        UpgradeDBInstanceEngineVersionError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`UpgradeDBInstanceEngineVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionResponse {
    /// ID of the task, for asking how far it is. Example: `10254125`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
}

response! {
    UpgradeDBInstanceEngineVersionResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpgradeDBInstanceEngineVersionRequest`] names.
///
/// - [`InvalidOrderTaskNotSupport`](super::DocumentedError::InvalidOrderTaskNotSupport)
/// - [`InvalidEVENT`](super::DocumentedError::InvalidEVENT)
/// - [`InvalidSSLstatus`](super::DocumentedError::InvalidSSLstatus)
/// - [`InvalidTDEstatus`](super::DocumentedError::InvalidTDEstatus)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`UnsupportedReadOrBakReadState`](super::DocumentedError::UnsupportedReadOrBakReadState)
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidBizTypeFormat`](super::DocumentedError::InvalidBizTypeFormat)
/// - [`InvalidMinorVerisonNotFound`](super::DocumentedError::InvalidMinorVerisonNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`IncorrectEngineTypeMyisam`](super::DocumentedError::IncorrectEngineTypeMyisam)
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat), here with HTTP status 403
/// - [`InvalidInstanceLevelMalformed`](super::DocumentedError::InvalidInstanceLevelMalformed)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`MaxscaleMinorVersionNotSupport`](super::DocumentedError::MaxscaleMinorVersionNotSupport)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`ReadInstanceNotSupport`](super::DocumentedError::ReadInstanceNotSupport)
/// - [`ClusterNotSupport`](super::DocumentedError::ClusterNotSupport)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`UnsupportedFtsIndex`](super::DocumentedError::UnsupportedFtsIndex)
/// - [`UnsupportedFtsIndexVersion`](super::DocumentedError::UnsupportedFtsIndexVersion)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type UpgradeDBInstanceEngineVersionError = super::DocumentedError;
