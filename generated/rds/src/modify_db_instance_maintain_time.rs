// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMaintainTime`, from `rds/ModifyDBInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Sets the time of day at which an instance may be maintained.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceMaintainTimeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .maintain_time("22:00Z-02:00Z");
/// let reply = client.modify_db_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTimeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Time of day at which the instance may be maintained. Example: `22:00Z-02:00Z`.
    pub maintain_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
}

impl ModifyDBInstanceMaintainTimeRequest {
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
    /// Sets `MaintainTime`, which is required.
    pub fn maintain_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMaintainTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "MaintainTime" => maintain_time: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBInstanceMaintainTimeRequest {
    type Response = ModifyDBInstanceMaintainTimeResponse;
    type Error = ModifyDBInstanceMaintainTimeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMaintainTime")
        .required(&["DBInstanceId", "MaintainTime"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceMaintainTimeError] = &[
        ModifyDBInstanceMaintainTimeError::InvalidMaintainTime,
        ModifyDBInstanceMaintainTimeError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceMaintainTimeError::PricePricingPlanResultNotFound,
        ModifyDBInstanceMaintainTimeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDBInstanceMaintainTimeRequest`].
pub type ModifyDBInstanceMaintainTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceMaintainTimeRequest`] names.
///
/// - [`InvalidMaintainTime`](super::DocumentedError::InvalidMaintainTime)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDBInstanceMaintainTimeError = super::DocumentedError;
