// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDescription`, from `rds/ModifyDBInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance another name.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceDescriptionRequest::new()
///     .db_instance_description("text")
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.modify_db_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDescriptionRequest {
    /// **Required.** Free text that tells people about the database instance.
    /// Length: 2 to 64. Example: `text`.
    pub db_instance_description: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ModifyDBInstanceDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceDescription`, which is required.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceDescriptionRequest {
        "DBInstanceDescription" => db_instance_description: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ModifyDBInstanceDescriptionRequest {
    type Response = ModifyDBInstanceDescriptionResponse;
    type Error = ModifyDBInstanceDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDescription")
        .required(&["DBInstanceDescription", "DBInstanceId"]);
    const ERRORS: &'static [ModifyDBInstanceDescriptionError] = &[
        ModifyDBInstanceDescriptionError::InvalidDBInstanceDescriptionFormat,
        ModifyDBInstanceDescriptionError::InvalidDBDescriptionFormat,
        ModifyDBInstanceDescriptionError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceDescriptionError::PricePricingPlanResultNotFound,
        ModifyDBInstanceDescriptionError::OrderNoRealNameAuthentication,
        ModifyDBInstanceDescriptionError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`ModifyDBInstanceDescriptionRequest`].
pub type ModifyDBInstanceDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceDescriptionRequest`] names.
///
/// - [`InvalidDBInstanceDescriptionFormat`](super::DocumentedError::InvalidDBInstanceDescriptionFormat)
/// - [`InvalidDBDescriptionFormat`](super::DocumentedError::InvalidDBDescriptionFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type ModifyDBInstanceDescriptionError = super::DocumentedError;
