// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPGHbaConfig`, from `rds/ModifyPGHbaConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HbaItem};

/// Changes the `pg_hba.conf` file of a PostgreSQL instance, which decides on logins.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::modify_pg_hba_config::HbaItem;
///
/// let request = alicloud_rds::ModifyPGHbaConfigRequest::new()
///     .db_instance_id("...")
///     .ops_type("...")
///     .hba_item([HbaItem::new()]);
/// let reply = client.modify_pg_hba_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPGHbaConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether the entries are added, deleted, or changed.
    pub ops_type: Option<String>,
    /// **Required.** Rules of the `pg_hba.conf` file, one entry each. Items: at most 1000.
    pub hba_item: Vec<HbaItem>,
}

impl ModifyPGHbaConfigRequest {
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
    /// Sets `OpsType`, which is required.
    pub fn ops_type(mut self, value: impl Into<String>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
    /// Sets `HbaItem`, which is required.
    pub fn hba_item(
        mut self,
        value: impl IntoIterator<Item = impl Into<HbaItem>>,
    ) -> Self {
        self.hba_item = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyPGHbaConfigRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "OpsType" => ops_type: query,
        "HbaItem" => hba_item: query,
    }
}

impl Operation for ModifyPGHbaConfigRequest {
    type Response = ModifyPGHbaConfigResponse;
    type Error = ModifyPGHbaConfigError;
    const INFO: OperationInfo = super::operation("ModifyPGHbaConfig")
        .required(&["DBInstanceId", "OpsType", "HbaItem"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyPGHbaConfigError] = &[
        ModifyPGHbaConfigError::HbaItemInvalidType,
        ModifyPGHbaConfigError::HbaItemInvalidMethod,
        ModifyPGHbaConfigError::HbaItemInvalidIPMask,
        ModifyPGHbaConfigError::HbaItemInvalidPriority,
        ModifyPGHbaConfigError::HbaItemOpsTypeInvalid,
        ModifyPGHbaConfigError::InvalidConfigValue,
        ModifyPGHbaConfigError::MinorVersionNotSupport,
        ModifyPGHbaConfigError::InvalidDBInstanceNameNotFound,
        ModifyPGHbaConfigError::IncorrectDBInstanceType,
        ModifyPGHbaConfigError::InvalidIPFormat,
        ModifyPGHbaConfigError::HbaItemPriorityIdAlreadyExist,
        ModifyPGHbaConfigError::IncorrectDBInstanceState,
        ModifyPGHbaConfigError::HbaItemPriorityIdNotFound,
        ModifyPGHbaConfigError::IncorrectDBInstanceLockMode,
    ];
}

/// Response to [`ModifyPGHbaConfigRequest`].
pub type ModifyPGHbaConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyPGHbaConfigRequest`] names.
///
/// - [`HbaItemInvalidType`](super::DocumentedError::HbaItemInvalidType)
/// - [`HbaItemInvalidMethod`](super::DocumentedError::HbaItemInvalidMethod)
/// - [`HbaItemInvalidIPMask`](super::DocumentedError::HbaItemInvalidIPMask)
/// - [`HbaItemInvalidPriority`](super::DocumentedError::HbaItemInvalidPriority)
/// - [`HbaItemOpsTypeInvalid`](super::DocumentedError::HbaItemOpsTypeInvalid)
/// - [`InvalidConfigValue`](super::DocumentedError::InvalidConfigValue)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidIPFormat`](super::DocumentedError::InvalidIPFormat)
/// - [`HbaItemPriorityIdAlreadyExist`](super::DocumentedError::HbaItemPriorityIdAlreadyExist)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`HbaItemPriorityIdNotFound`](super::DocumentedError::HbaItemPriorityIdNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
pub type ModifyPGHbaConfigError = super::DocumentedError;
