// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateSecurityIPMode`, from `rds/MigrateSecurityIPMode.md`.

use alicloud_runtime::codegen::*;

/// Switches an instance to the enhanced whitelist mode; there is no way back.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::MigrateSecurityIPModeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.migrate_security_ip_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateSecurityIPModeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl MigrateSecurityIPModeRequest {
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
}

request! {
    MigrateSecurityIPModeRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for MigrateSecurityIPModeRequest {
    type Response = MigrateSecurityIPModeResponse;
    type Error = MigrateSecurityIPModeError;
    const INFO: OperationInfo = super::operation("MigrateSecurityIPMode")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [MigrateSecurityIPModeError] = &[
        MigrateSecurityIPModeError::OrderComboInstanceNotAllowOperate,
        MigrateSecurityIPModeError::PricePricingPlanResultNotFound,
        MigrateSecurityIPModeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`MigrateSecurityIPModeRequest`].
#[non_exhaustive]
pub struct MigrateSecurityIPModeResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF1E53AB-5625-49C7-ADF1-FBD0B6640D19`.
    pub request_id: Option<String>,
    /// Whether there is one whitelist for all networks or one for each. Example: `safety`.
    pub security_ip_mode: Option<String>,
}

response! {
    MigrateSecurityIPModeResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "SecurityIPMode" => security_ip_mode: value,
    }
}

/// Errors that the documentation of [`MigrateSecurityIPModeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type MigrateSecurityIPModeError = super::DocumentedError;
