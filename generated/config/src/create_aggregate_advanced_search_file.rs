// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggregateAdvancedSearchFile`, from `config/CreateAggregateAdvancedSearchFile.md`.

use alicloud_runtime::codegen::*;

/// Starts making a download file of what an advanced resource search in an account group finds.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAggregateAdvancedSearchFileRequest::new()
///     .sql("...")
///     .aggregator_id("...");
/// let reply = client.create_aggregate_advanced_search_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggregateAdvancedSearchFileRequest {
    /// **Required.** SQL statement.
    pub sql: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl CreateAggregateAdvancedSearchFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sql`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    CreateAggregateAdvancedSearchFileRequest {
        "Sql" => sql: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for CreateAggregateAdvancedSearchFileRequest {
    type Response = CreateAggregateAdvancedSearchFileResponse;
    type Error = CreateAggregateAdvancedSearchFileError;
    const INFO: OperationInfo = super::operation("CreateAggregateAdvancedSearchFile")
        .required(&["Sql", "AggregatorId"]);
    const ERRORS: &'static [CreateAggregateAdvancedSearchFileError] = &[
        CreateAggregateAdvancedSearchFileError::AccountNotExisted,
    ];
}

/// Response to [`CreateAggregateAdvancedSearchFileRequest`].
pub type CreateAggregateAdvancedSearchFileResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAggregateAdvancedSearchFileRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
pub type CreateAggregateAdvancedSearchFileError = super::DocumentedError;
