// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDeletionProtection`, from `rds/ModifyDBInstanceDeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Switches deletion protection of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceDeletionProtectionRequest::new()
///     .db_instance_id("...")
///     .deletion_protection(true);
/// let reply = client.modify_db_instance_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtectionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
}

impl ModifyDBInstanceDeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`, which is required.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceDeletionProtectionRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DeletionProtection" => deletion_protection: query,
    }
}

impl Operation for ModifyDBInstanceDeletionProtectionRequest {
    type Response = ModifyDBInstanceDeletionProtectionResponse;
    type Error = ModifyDBInstanceDeletionProtectionError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDeletionProtection")
        .required(&["DBInstanceId", "DeletionProtection"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceDeletionProtectionError] = &[
        ModifyDBInstanceDeletionProtectionError::OperationDeniedPayType,
        ModifyDBInstanceDeletionProtectionError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceDeletionProtectionError::PricePricingPlanResultNotFound,
        ModifyDBInstanceDeletionProtectionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDBInstanceDeletionProtectionRequest`].
pub type ModifyDBInstanceDeletionProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceDeletionProtectionRequest`] names.
///
/// - [`OperationDeniedPayType`](super::DocumentedError::OperationDeniedPayType)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDBInstanceDeletionProtectionError = super::DocumentedError;
