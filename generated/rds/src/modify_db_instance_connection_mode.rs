// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionMode`, from `rds/ModifyDBInstanceConnectionMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionMode};

/// Withdrawn; used to switch the shared database proxy on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceConnectionModeRequest::new()
///     .connection_mode("Performance")
///     .db_instance_id("rm-uf6wjk5xxxxxx");
/// let reply = client.modify_db_instance_connection_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionModeRequest {
    /// **Required.** Whether clients connect directly or through the shared database proxy.
    /// Here: `Safe`, `Performance`. Example: `Performance`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `testuser@aliyun.com`.
    pub owner_account: Option<String>,
}

impl ModifyDBInstanceConnectionModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionMode`, which is required.
    pub fn connection_mode(mut self, value: impl Into<Open<ConnectionMode>>) -> Self {
        self.connection_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionModeRequest {
        "ConnectionMode" => connection_mode: query,
        "DBInstanceId" => db_instance_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyDBInstanceConnectionModeRequest {
    type Response = ModifyDBInstanceConnectionModeResponse;
    type Error = ModifyDBInstanceConnectionModeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionMode")
        .required(&["ConnectionMode", "DBInstanceId"]);
    const ERRORS: &'static [ModifyDBInstanceConnectionModeError] = &[
        ModifyDBInstanceConnectionModeError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceConnectionModeError::PricePricingPlanResultNotFound,
        ModifyDBInstanceConnectionModeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDBInstanceConnectionModeRequest`].
pub type ModifyDBInstanceConnectionModeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConnectionModeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDBInstanceConnectionModeError = super::DocumentedError;
