// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLCollectorRetention`, from `rds/DescribeSQLCollectorRetention.md`.

use alicloud_runtime::codegen::*;

/// Returns how long the logs of the SQL audit are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSQLCollectorRetentionRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_sql_collector_retention(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLCollectorRetentionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSQLCollectorRetentionRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSQLCollectorRetentionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSQLCollectorRetentionRequest {
    type Response = DescribeSQLCollectorRetentionResponse;
    type Error = DescribeSQLCollectorRetentionError;
    const INFO: OperationInfo = super::operation("DescribeSQLCollectorRetention")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSQLCollectorRetentionError] = &[
        DescribeSQLCollectorRetentionError::InvalidComment,
        DescribeSQLCollectorRetentionError::OrderComboInstanceNotAllowOperate,
        DescribeSQLCollectorRetentionError::PricePricingPlanResultNotFound,
        DescribeSQLCollectorRetentionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeSQLCollectorRetentionRequest`].
#[non_exhaustive]
pub struct DescribeSQLCollectorRetentionResponse {
    /// How long the audit logs are kept. Example: `365`.
    pub config_value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5CEDCC2-CA75-43F7-9508-92F418CE6391`.
    pub request_id: Option<String>,
}

response! {
    DescribeSQLCollectorRetentionResponse {
        "ConfigValue" => config_value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeSQLCollectorRetentionRequest`] names.
///
/// - [`InvalidComment`](super::DocumentedError::InvalidComment)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeSQLCollectorRetentionError = super::DocumentedError;
