// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQLCollectorRetention`, from `rds/ModifySQLCollectorRetention.md`.

use alicloud_runtime::codegen::*;

/// Sets how long the logs of the SQL audit are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifySQLCollectorRetentionRequest::new()
///     .db_instance_id("...")
///     .config_value("...");
/// let reply = client.modify_sql_collector_retention(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQLCollectorRetentionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Value that the configuration item gets.
    pub config_value: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifySQLCollectorRetentionRequest {
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
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySQLCollectorRetentionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConfigValue" => config_value: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifySQLCollectorRetentionRequest {
    type Response = ModifySQLCollectorRetentionResponse;
    type Error = ModifySQLCollectorRetentionError;
    const INFO: OperationInfo = super::operation("ModifySQLCollectorRetention")
        .required(&["DBInstanceId", "ConfigValue"]);
    const ERRORS: &'static [ModifySQLCollectorRetentionError] = &[
        ModifySQLCollectorRetentionError::InvalidConfigValue,
        ModifySQLCollectorRetentionError::IncorrectSQLLogActiveStatus,
        ModifySQLCollectorRetentionError::InvalidSqlRetentionMalformed,
        ModifySQLCollectorRetentionError::IncorrectSQLLogVersion,
        ModifySQLCollectorRetentionError::OrderComboInstanceNotAllowOperate,
        ModifySQLCollectorRetentionError::PricePricingPlanResultNotFound,
        ModifySQLCollectorRetentionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifySQLCollectorRetentionRequest`].
pub type ModifySQLCollectorRetentionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySQLCollectorRetentionRequest`] names.
///
/// - [`InvalidConfigValue`](super::DocumentedError::InvalidConfigValue)
/// - [`IncorrectSQLLogActiveStatus`](super::DocumentedError::IncorrectSQLLogActiveStatus)
/// - [`InvalidSqlRetentionMalformed`](super::DocumentedError::InvalidSqlRetentionMalformed), here with HTTP status 400
/// - [`IncorrectSQLLogVersion`](super::DocumentedError::IncorrectSQLLogVersion)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifySQLCollectorRetentionError = super::DocumentedError;
