// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHADiagnoseConfig`, from `rds/ModifyHADiagnoseConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets how the health of an instance is checked: by short or long connections.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyHADiagnoseConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_ha_diagnose_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHADiagnoseConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Whether the health check uses short or long connections.
    pub tcp_connection_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyHADiagnoseConfigRequest {
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
    /// Sets `TcpConnectionType`.
    pub fn tcp_connection_type(mut self, value: impl Into<String>) -> Self {
        self.tcp_connection_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyHADiagnoseConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "TcpConnectionType" => tcp_connection_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyHADiagnoseConfigRequest {
    type Response = ModifyHADiagnoseConfigResponse;
    type Error = ModifyHADiagnoseConfigError;
    const INFO: OperationInfo = super::operation("ModifyHADiagnoseConfig")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHADiagnoseConfigError] = &[
        ModifyHADiagnoseConfigError::HaDiagnoseConfigFormat,
        ModifyHADiagnoseConfigError::OrderComboInstanceNotAllowOperate,
        ModifyHADiagnoseConfigError::PricePricingPlanResultNotFound,
        ModifyHADiagnoseConfigError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyHADiagnoseConfigRequest`].
pub type ModifyHADiagnoseConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHADiagnoseConfigRequest`] names.
///
/// - [`HaDiagnoseConfigFormat`](super::DocumentedError::HaDiagnoseConfigFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyHADiagnoseConfigError = super::DocumentedError;
